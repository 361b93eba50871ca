/* The highest power of llquantize has 64 bits. */
BEGIN
{
	@ = llquantize(1, 10, 0, 30, 10);
	exit(0);
}
