/* The branches of ?: go together. */
BEGIN
{
	x = pid ? "a" : 1;
	exit(0);
}
