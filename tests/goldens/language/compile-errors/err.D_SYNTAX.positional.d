/* Arguments of a format cannot be numbered. */
BEGIN
{
	printf("%1$d", 1);
	exit(0);
}
