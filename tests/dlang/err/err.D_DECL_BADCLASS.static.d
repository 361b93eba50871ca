/* Static is not for D. */
static int x;
BEGIN
{
	;
	exit(0);
}
