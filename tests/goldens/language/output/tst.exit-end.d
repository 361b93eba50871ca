/* The exit() of END is the last word on the status. */
/* @@status: 6 */
#pragma D option quiet

BEGIN
{
	exit(4);
}

END
{
	exit(6);
}
