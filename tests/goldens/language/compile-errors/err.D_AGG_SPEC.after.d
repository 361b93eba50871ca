/* Aggregations do not follow speculate(). */
BEGIN
{
	speculate(1);
	@ = count();
}
