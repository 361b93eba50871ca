/* When nothing is ever recorded there is no heading. */
BEGIN
{
	x = 1;
	@a = count();
}

tick-10ms
/x++ == 2/
{
	exit(0);
}
