/* The limit of lquantize() lies above its base, whatever the step is. */
BEGIN
{
	@ = lquantize(1, 10, 10, -1);
}
