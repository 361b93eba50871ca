/* Numbers are aggregated. */
BEGIN
{
	@a = sum("a");
	exit(0);
}
