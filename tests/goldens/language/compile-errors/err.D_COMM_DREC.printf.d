/* commit() comes before data. */
BEGIN
{
	printf("x");
	commit(1);
}
