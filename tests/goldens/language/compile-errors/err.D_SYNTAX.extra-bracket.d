/* A ] needs a [. */
BEGIN
{
	x = a1];
	exit(0);
}
