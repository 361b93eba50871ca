/* The steps of llquantize divide its factor. */
BEGIN
{
	@ = llquantize(1, 10, 0, 3, 3);
	exit(0);
}
