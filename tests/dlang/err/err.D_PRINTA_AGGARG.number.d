/* A number is none. */
BEGIN
{
	printa("%@d", 1);
	exit(0);
}
