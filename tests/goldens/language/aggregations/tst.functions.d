/* Each aggregating function on the same values, printed at the end. */
#pragma D option quiet

BEGIN
{
	@c = count();
	@s = sum(5);
	@s = sum(-7);
	@mn = min(5);
	@mn = min(-7);
	@mx = max(-5);
	@mx = max(-7);
	@a = avg(5);
	@a = avg(-8);
	@d = stddev(2);
	@d = stddev(4);
	@d = stddev(6);
	@d = stddev(8);
	exit(0);
}
