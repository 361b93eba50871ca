/* clear() keeps the keys: sums start again at 0, minima and maxima at their limits. */
#pragma D option quiet

BEGIN
{
	@s["x"] = sum(5);
	@mn = min(5);
	@mx = max(5);
	clear(@s);
	clear(@mn);
	clear(@mx);
	exit(0);
}
