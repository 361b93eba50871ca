/* A char is neither long nor short. */
long char c;
BEGIN
{
	;
	exit(0);
}
