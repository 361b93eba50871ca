/* A conversion has one width. */
BEGIN
{
	printf("%**d", 1, 2, 3);
	exit(0);
}
