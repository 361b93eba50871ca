/* And no more. */
BEGIN
{
	x = substr("a", 1, 2, 3);
	exit(0);
}
