/* A negative sum is divided as an unsigned number in the default form, as a signed one by a format. */
#pragma D option quiet

BEGIN
{
	@ = sum(-7);
	normalize(@, 3);
	printa(@);
	printa("%@d\n", @);
	exit(0);
}
