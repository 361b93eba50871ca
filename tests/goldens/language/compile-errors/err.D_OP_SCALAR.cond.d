/* The condition of ?: is a scalar. */
BEGIN
{
	x = "a" ? 1 : 2;
	exit(0);
}
