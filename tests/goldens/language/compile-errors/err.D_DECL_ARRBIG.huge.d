/* A size has a limit. */
int a[88294967295];
BEGIN
{
	;
	exit(0);
}
