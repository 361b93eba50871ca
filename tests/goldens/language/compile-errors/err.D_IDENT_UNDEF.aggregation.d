/* An aggregation that is printed has been aggregated into somewhere before. */
BEGIN
{
	printa(@nosuch);
	exit(0);
}
