/* All lquantize of an aggregation agree on the step. */
BEGIN
{
	@ = lquantize(1, 0, 10, 1); @ = lquantize(1, 0, 10, 2);
	exit(0);
}
