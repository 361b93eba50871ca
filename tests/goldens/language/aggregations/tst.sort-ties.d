/* Rows with equal values at -xaggsortpos compare by the aggregations behind it, then by those before. */
#pragma D option quiet
#pragma D option aggsortpos=1
BEGIN
{
	@a["a"] = sum(1);
	@a["abc"] = sum(2);
	@a["b"] = sum(3);
	@b["a"] = sum(0);
	@b["abc"] = sum(0);
	@b["b"] = sum(5);
	@c["a"] = sum(7);
	@c["abc"] = sum(6);
	@c["b"] = sum(1);
	exit(0);
}

END
{
	printa("%s %@d %@d %@d\n", @a, @b, @c);
}
