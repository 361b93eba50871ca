/* Unary - takes a number. */
BEGIN
{
	x = -"a";
	exit(0);
}
