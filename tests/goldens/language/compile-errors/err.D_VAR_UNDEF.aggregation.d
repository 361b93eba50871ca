/* No operator changes an aggregation. */
BEGIN
{
	@n = count();
	@n += 1;
}
