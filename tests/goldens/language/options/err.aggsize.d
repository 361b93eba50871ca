/* aggsize has to leave room for a record of each aggregation. */
#pragma D option aggsize=15

BEGIN
{
	@ = count();
	exit(0);
}
