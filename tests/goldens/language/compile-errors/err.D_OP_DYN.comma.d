/* An aggregation is no operand. */
BEGIN
{
	@a = count(); x = (@a, 1);
	exit(0);
}
