/* A predicate is a scalar. */
BEGIN
/"text"/
{
}
