/* quantize(): powers of two, one empty row on each side. */
#pragma D option quiet

BEGIN
{
	@ = quantize(5);
	@ = quantize(7);
	@ = quantize(-1);
	@ = quantize(0);
	exit(0);
}
