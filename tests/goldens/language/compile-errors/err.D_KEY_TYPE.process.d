/* A process is made for a firing, and is no key. */
BEGIN
{
	@[curpsinfo] = count();
}
