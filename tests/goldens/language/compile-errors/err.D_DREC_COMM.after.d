/* Data-recording actions do not follow commit(). */
BEGIN
{
	commit(1);
	printf("x");
}
