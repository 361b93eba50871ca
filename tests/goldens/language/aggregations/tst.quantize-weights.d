/* A second argument is the weight; negative counts grow to the left. */
#pragma D option quiet

BEGIN
{
	@["mixed"] = quantize(1, 2);
	@["mixed"] = quantize(2, -2);
	@["negative"] = quantize(4, -3);
	exit(0);
}
