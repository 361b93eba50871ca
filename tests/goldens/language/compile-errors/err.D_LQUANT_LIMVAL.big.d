/* The limit of lquantize has 32 bits. */
BEGIN
{
	@ = lquantize(1, 1, 8589934592);
	exit(0);
}
