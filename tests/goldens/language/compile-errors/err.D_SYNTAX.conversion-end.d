/* A format cannot end in the middle of a conversion. */
BEGIN
{
	printf("%-5", 1);
	exit(0);
}
