/* Data does not follow commit(). */
BEGIN
{
	commit(1);
	printf("x");
}
