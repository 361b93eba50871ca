/* An aggregation alone does nothing. */
BEGIN
{
	@a = count(); @a;
	exit(0);
}
