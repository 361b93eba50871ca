/* A combination of words has to be a type. */
short long x;
BEGIN
{
	;
	exit(0);
}
