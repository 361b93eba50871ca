/* A key is not static. */
int a[static int];
BEGIN
{
	;
	exit(0);
}
