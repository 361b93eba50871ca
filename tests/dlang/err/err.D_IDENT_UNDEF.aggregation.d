/* So has an aggregation. */
BEGIN
{
	printa(@nosuch);
	exit(0);
}
