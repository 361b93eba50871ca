/* A fault in ERROR is counted and nothing more. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

int y;

BEGIN
{
	x = 1 / y;
}

ERROR
{
	x = 1 / y;
}

BEGIN
{
	exit(0);
}
