/* Steps beyond the factor divide its power lmag + 1, where lmag is not 0. */
BEGIN
{
	@ = llquantize(1, 10, 1, 3, 30);
	exit(0);
}
