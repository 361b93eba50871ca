/* offsetof() of a struct that nobody has declared. */
BEGIN
{
	trace(offsetof(struct nothing, member));
}
