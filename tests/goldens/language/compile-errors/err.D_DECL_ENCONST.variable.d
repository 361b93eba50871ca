/* An enumerator is a constant. */
enum e { one = pid };
BEGIN
{
	;
	exit(0);
}
