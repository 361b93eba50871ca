/* printa, trunc and clear act in their order. */
#pragma D option quiet

BEGIN
{
	@["x"] = count();
	printa("%s %@d\n", @);
	clear(@);
	printa("%s %@d\n", @);
	trunc(@);
	printa("%s %@d\n", @);
	exit(0);
}
