/* A key that is empty or holds unprintable bytes is dumped, with all its memory. */
#pragma D option quiet
#pragma D option strsize=8

BEGIN
{
	@a[""] = count();
	@b["\001x"] = count();
	exit(0);
}
