/* The registers of a traced process cannot be had here. */
BEGIN
{
	trace(uregs[25]);
}
