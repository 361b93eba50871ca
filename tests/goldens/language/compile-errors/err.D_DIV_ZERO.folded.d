/* A division by a constant zero is seen at once. */
BEGIN
{
	x = 1 / (2 - 2);
	exit(0);
}
