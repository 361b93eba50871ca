/* A clause whose data alone does not fit in bufsize cannot be enabled. */
#pragma D option strsize=1k
#pragma D option bufsize=2k

BEGIN
{
	trace("one");
	trace("two");
	exit(0);
}
