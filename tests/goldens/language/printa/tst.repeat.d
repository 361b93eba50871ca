/* More %@ than aggregations repeat the last one. */
#pragma D option quiet

BEGIN
{
	@ = sum(3);
	printa("%@d %@5d|\n", @);
	exit(0);
}
