/* trunc keeps a number of keys. */
BEGIN
{
	@a = count();
	trunc(@a, @a);
}
