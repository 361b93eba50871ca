/* Nor for keys. */
int a[static int];
BEGIN
{
	;
	exit(0);
}
