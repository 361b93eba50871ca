/* All llquantize of an aggregation agree on the low magnitude. */
BEGIN
{
	@ = llquantize(1, 10, 0, 3, 10); @ = llquantize(1, 10, 1, 3, 10);
	exit(0);
}
