/* %s takes a string, not its address. */
BEGIN
{
	printf("%s", arg0);
	exit(0);
}
