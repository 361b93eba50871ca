/* llquantize(): linear steps in each magnitude. */
#pragma D option quiet

BEGIN
{
	@ = llquantize(0, 10, 0, 1, 10);
	@ = llquantize(3, 10, 0, 1, 10);
	@ = llquantize(35, 10, 0, 1, 10);
	@ = llquantize(100, 10, 0, 1, 10);
	@ = llquantize(-100, 10, 0, 1, 10);
	exit(0);
}
