/* All llquantize of an aggregation agree on the high magnitude. */
BEGIN
{
	@ = llquantize(1, 10, 0, 3, 10); @ = llquantize(1, 10, 0, 4, 10);
	exit(0);
}
