/* tracemem takes an address. */
BEGIN
{
	tracemem("a", 3);
	exit(0);
}
