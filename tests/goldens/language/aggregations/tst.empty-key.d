/* An empty string as a key is a blank column. */
#pragma D option quiet

BEGIN
{
	@alone[""] = count();
	@first["", 1] = count();
	@rows[""] = quantize(3);
	exit(0);
}

END
{
	printa(@alone);
	printa("%s|%@d\n", @first);
}
