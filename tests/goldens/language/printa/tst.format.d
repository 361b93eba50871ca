/* A format is repeated for each key; keys go to the plain conversions, the value to %@. */
#pragma D option quiet

BEGIN
{
	@["a", 1] = sum(10);
	@["b", 2] = sum(20);
	printa("%s=%@d ", @);
	printa("[%@x|%s|%d]\n", @);
	exit(0);
}
