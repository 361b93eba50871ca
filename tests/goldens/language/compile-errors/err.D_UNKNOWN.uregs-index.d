/* There are so many registers and no more. */
BEGIN
{
	trace(uregs[26]);
}
