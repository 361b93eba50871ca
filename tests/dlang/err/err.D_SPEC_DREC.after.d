/* Nor data. */
BEGIN
{
	printf("x");
	speculate(2);
}
