/* A function takes no more arguments than its prototype has. */
BEGIN
{
	x = substr("a", 1, 2, 3);
	exit(0);
}
