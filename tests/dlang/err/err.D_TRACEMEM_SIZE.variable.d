/* And a constant size. */
BEGIN
{
	x = 3; tracemem(arg0, x);
	exit(0);
}
