/* An unsigned conversion shows a negative sum divided as an unsigned number. */
#pragma D option quiet

BEGIN
{
	@sum = sum(-5);
	@least = min(-5);
	normalize(@sum, 2);
	normalize(@least, 2);
	printa("%@d %@u %@x\n", @sum);
	printa("%@d %@u %@x\n", @least);
	exit(0);
}
