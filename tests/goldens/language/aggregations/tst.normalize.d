/* normalize() divides what is shown; denormalize() takes it back. */
#pragma D option quiet

BEGIN
{
	@s = sum(100);
	@a = avg(100);
	@q = quantize(1, 10);
	normalize(@s, 7);
	normalize(@a, 7);
	normalize(@q, 5);
	printa("%@d %@d\n", @s, @a);
	printa(@q);
	denormalize(@s);
	printa("%@d\n", @s);
	exit(0);
}
