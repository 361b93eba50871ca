/* A function takes as many arguments as its prototype has. */
BEGIN
{
	x = strjoin("a");
	exit(0);
}
