/* %d takes an integer. */
BEGIN
{
	printf("%d", "a");
	exit(0);
}
