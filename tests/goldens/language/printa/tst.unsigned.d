/* The value of count() is unsigned, and so is everything beside it. */
#pragma D option quiet

BEGIN
{
	@a = count();
	@b = sum(-3);
	printa("%@d %@d\n", @a, @b);
	printa("%@d %@d\n", @b, @a);
	exit(0);
}
