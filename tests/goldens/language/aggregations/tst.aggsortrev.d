/* aggsortrev: everything backwards, the aggregations too. */
#pragma D option quiet
#pragma D option aggsortrev

BEGIN
{
	@[2, 2] = sum(1);
	@[1, 3] = sum(-5);
	@[2, 1] = sum(9);
	@second = count();
	exit(0);
}
