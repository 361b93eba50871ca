/* A conversion takes an argument. */
BEGIN
{
	printf("%d %d", 1);
	exit(0);
}
