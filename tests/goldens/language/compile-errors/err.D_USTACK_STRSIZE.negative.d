/* The size of the strings of ustack() is not negative. */
BEGIN
{
	ustack(1, -1);
	exit(0);
}
