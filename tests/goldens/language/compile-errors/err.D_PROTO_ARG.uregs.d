/* A register is named by a constant. */
BEGIN
{
	i = 1;
	trace(uregs[i]);
}
