/* A function is no variable. */
BEGIN
{
	x = strlen;
	exit(0);
}
