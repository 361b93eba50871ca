/* The high magnitude of llquantize is not below the low one. */
BEGIN
{
	@ = llquantize(1, 10, 3, 1, 10);
	exit(0);
}
