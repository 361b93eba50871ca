/* %ld takes a long and nothing else. */
BEGIN
{
	printf("%ld", 5);
	exit(0);
}
