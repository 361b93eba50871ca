/* The limit of lquantize lies above its base. */
BEGIN
{
	@ = lquantize(1, 10, 1);
	exit(0);
}
