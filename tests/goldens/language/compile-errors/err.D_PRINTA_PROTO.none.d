/* printa prints an aggregation. */
BEGIN
{
	printa("x");
	exit(0);
}
