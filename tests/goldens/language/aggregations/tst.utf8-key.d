/* Well-formed UTF-8 is text, also where strsize cuts a character; DTrace dumps it. */
#pragma D option quiet
#pragma D option strsize=12

BEGIN
{
	@accent["caf\303\251"] = count();
	@cut["0123456789\303\251"] = count();
	@broken["caf\303"] = count();
	@control["\302\233m"] = count();
	trace("caf\303\251");
	trace("|");
	trace("0123456789\303\251");
	trace("|");
	trace("caf\303");
	exit(0);
}
