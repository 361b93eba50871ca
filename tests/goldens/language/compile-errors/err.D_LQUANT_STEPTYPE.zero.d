/* The step of lquantize is not zero. */
BEGIN
{
	@ = lquantize(1, 1, 10, 0);
	exit(0);
}
