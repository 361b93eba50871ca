/* Several aggregations are joined by key; what is missing shows as 0. */
#pragma D option quiet

BEGIN
{
	@a["x"] = count();
	@b["x"] = sum(5);
	@b["y"] = sum(7);
	printa("%s %@d %@d\n", @a, @b);
	printa(@a, @b);
	exit(0);
}
