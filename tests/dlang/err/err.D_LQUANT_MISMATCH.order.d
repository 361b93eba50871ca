/* The limit lies above the base. */
BEGIN
{
	@ = lquantize(1, 10, 1);
	exit(0);
}
