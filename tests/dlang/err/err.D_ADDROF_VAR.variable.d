/* Nor has a variable. */
BEGIN
{
	x = 1; y = &x;
	exit(0);
}
