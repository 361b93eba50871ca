/* All llquantize of an aggregation agree on the steps. */
BEGIN
{
	@ = llquantize(1, 10, 0, 3, 10); @ = llquantize(1, 10, 0, 3, 20);
	exit(0);
}
