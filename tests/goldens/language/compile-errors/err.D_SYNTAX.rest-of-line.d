/* A syntax error at a new word shows the rest of its line. */
BEGIN
{
	trace(offsetof(unheard_of, member) + 2);
}
