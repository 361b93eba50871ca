/* A clause that is not closed ends at the end of input. */
BEGIN
{
	trace(1);
