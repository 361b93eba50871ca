/* The low magnitude of llquantize is not negative. */
BEGIN
{
	@ = llquantize(1, 10, -1, 3, 10);
	exit(0);
}
