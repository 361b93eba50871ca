/* A function takes so many arguments. */
BEGIN
{
	x = strjoin("a");
	exit(0);
}
