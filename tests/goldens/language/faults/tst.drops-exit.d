/* An exit() in a clause that faults is lost too. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

BEGIN
{
	exit(1);
	trace(*(int *)8);
}

BEGIN
{
	exit(0);
}
