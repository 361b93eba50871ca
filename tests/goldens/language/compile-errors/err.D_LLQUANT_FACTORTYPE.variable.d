/* The factor of llquantize is a constant. */
BEGIN
{
	x = 10; @ = llquantize(1, x, 0, 3, 10);
	exit(0);
}
