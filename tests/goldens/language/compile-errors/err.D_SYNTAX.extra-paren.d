/* A ) needs a (. */
BEGIN
{
	x = 1);
	exit(0);
}
