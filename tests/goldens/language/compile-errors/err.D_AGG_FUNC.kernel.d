/* That a call cannot be had here is the last thing that is wrong with a clause. */
BEGIN
{
	@ = breakpoint();
}
