/* The body is checked before the predicate: its error comes first. */
BEGIN
/x == 1/
{
	trace(y);
}
