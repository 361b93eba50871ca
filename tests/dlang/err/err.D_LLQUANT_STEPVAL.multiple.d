/* Or are a multiple of it. */
BEGIN
{
	@ = llquantize(1, 10, 0, 3, 15);
	exit(0);
}
