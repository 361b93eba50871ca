/* lquantize has at least one level. */
BEGIN
{
	@ = lquantize(1, 1, 10, 20);
	exit(0);
}
