/* A value has no address. */
BEGIN
{
	x = &(1 + 2);
	exit(0);
}
