/* lquantize(): below, steps, above. */
#pragma D option quiet

BEGIN
{
	@ = lquantize(-1, 0, 30, 10);
	@ = lquantize(0, 0, 30, 10);
	@ = lquantize(19, 0, 30, 10);
	@ = lquantize(30, 0, 30, 10);
	exit(0);
}
