/* The argument of a * in a format is an integer. */
BEGIN
{
	printf("%*d", "a", 1);
	exit(0);
}
