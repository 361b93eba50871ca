/* So is its limit. */
BEGIN
{
	x = 1; @ = lquantize(1, 1, x);
	exit(0);
}
