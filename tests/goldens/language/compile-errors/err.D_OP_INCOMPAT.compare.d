/* A string does not compare with a number. */
BEGIN
{
	x = "a" == 1;
	exit(0);
}
