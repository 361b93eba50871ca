/* So does *. */
BEGIN
{
	x = "a" * 2;
	exit(0);
}
