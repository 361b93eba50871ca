/* The depth of ustack() is a constant. */
BEGIN
{
	x = 1; ustack(x);
	exit(0);
}
