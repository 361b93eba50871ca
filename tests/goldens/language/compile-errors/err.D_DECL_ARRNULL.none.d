/* An array has a size or keys. */
int a[];
BEGIN
{
	;
	exit(0);
}
