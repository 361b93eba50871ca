/* A histogram in a format: on lines of its own, without width. */
#pragma D option quiet

BEGIN
{
	@["k"] = quantize(1);
	printa("<%s %20@d>\n", @);
	exit(0);
}
