/* rawbytes: strings are dumped too. */
#pragma D option quiet
#pragma D option rawbytes
#pragma D option strsize=8

BEGIN
{
	trace("abc");
	exit(0);
}
