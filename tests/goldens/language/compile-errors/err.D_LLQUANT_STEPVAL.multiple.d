/* The steps of llquantize are a multiple of its factor. */
BEGIN
{
	@ = llquantize(1, 10, 0, 3, 15);
	exit(0);
}
