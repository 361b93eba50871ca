/* A name that is unknown in body and predicate is reported in the predicate, which is tried again first. */
BEGIN
/x == 1/
{
	trace(y);
}
