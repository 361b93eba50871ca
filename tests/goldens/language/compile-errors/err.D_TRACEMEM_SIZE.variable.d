/* The size of tracemem is a constant. */
BEGIN
{
	x = 3; tracemem(arg0, x);
	exit(0);
}
