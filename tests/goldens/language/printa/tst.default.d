/* printa(@a) prints a newline first, also when it is empty; printed while empty is not yet printed. */
#pragma D option quiet

BEGIN
{
	@a["x"] = count();
	printa(@a);
}

END
/1/
{
	@b = count();
}

BEGIN
{
	printa(@b);
	exit(0);
}
