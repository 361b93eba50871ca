/* The factor of llquantize is at least two. */
BEGIN
{
	@ = llquantize(1, 1, 0, 3, 10);
	exit(0);
}
