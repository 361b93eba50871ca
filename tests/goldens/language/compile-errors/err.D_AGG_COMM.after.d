/* Aggregations do not follow commit(). */
BEGIN
{
	commit(1);
	@ = count();
}
