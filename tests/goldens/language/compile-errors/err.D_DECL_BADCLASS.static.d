/* A variable of D is not static. */
static int x;
BEGIN
{
	;
	exit(0);
}
