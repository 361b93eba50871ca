/* * in a format takes an argument. */
BEGIN
{
	printf("%*d");
	exit(0);
}
