/* So is the high one. */
BEGIN
{
	x = 1; @ = llquantize(1, 10, 0, x, 10);
	exit(0);
}
