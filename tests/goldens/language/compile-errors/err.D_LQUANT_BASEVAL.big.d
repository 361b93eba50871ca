/* The base of lquantize has 32 bits. */
BEGIN
{
	@ = lquantize(1, 4294967296, 8589934592);
	exit(0);
}
