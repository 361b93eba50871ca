/* trace() of strings: 33 columns; one never assigned is empty. */
string s;

BEGIN
{
	trace("abc");
	trace(s);
	trace("a string that is longer than the thirty-three columns");
	exit(0);
}
