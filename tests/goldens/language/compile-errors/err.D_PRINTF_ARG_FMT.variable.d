/* A format is a constant. */
BEGIN
{
	x = "%d"; printf(x, 1);
	exit(0);
}
