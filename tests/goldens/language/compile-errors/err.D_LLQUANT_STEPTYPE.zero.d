/* llquantize has steps. */
BEGIN
{
	@ = llquantize(1, 10, 0, 3, 0);
	exit(0);
}
