/* bcopy does not read beyond the end of a block. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

BEGIN
{
	d = alloca(20);
	s = alloca(10);
	bcopy(s, d, 20);
}

BEGIN
{
	exit(0);
}
