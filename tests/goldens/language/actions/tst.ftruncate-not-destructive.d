/* ftruncate() is no destructive action: it needs no -w. */
/* @@args: -e */
BEGIN
{
	ftruncate();
	exit(0);
}
