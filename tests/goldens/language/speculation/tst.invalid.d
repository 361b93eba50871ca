/* A number that no speculation can have is a fault. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

BEGIN
{
	commit(2);
}

BEGIN
{
	exit(0);
}
