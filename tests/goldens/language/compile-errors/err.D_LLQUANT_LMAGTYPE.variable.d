/* The low magnitude of llquantize is a constant. */
BEGIN
{
	x = 1; @ = llquantize(1, 10, x, 3, 10);
	exit(0);
}
