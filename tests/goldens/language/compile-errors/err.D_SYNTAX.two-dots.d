/* A conversion has one precision. */
BEGIN
{
	printf("%1..2d", 1);
	exit(0);
}
