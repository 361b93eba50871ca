/* A key with unprintable bytes is dumped, with all its memory. */
#pragma D option quiet
#pragma D option strsize=8

BEGIN
{
	@b["\001x"] = count();
	exit(0);
}
