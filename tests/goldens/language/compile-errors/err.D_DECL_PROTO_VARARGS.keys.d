/* Keys do not end in dots. */
int a[int, ...];
BEGIN
{
	;
	exit(0);
}
