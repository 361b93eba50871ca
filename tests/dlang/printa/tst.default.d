/* printa(@a) prints a newline first, also when it is empty, and marks it as printed. */
#pragma D option quiet

BEGIN
{
	@a["x"] = count();
	printa(@a);
	printa(@b);
	@b = count();
	exit(0);
}
