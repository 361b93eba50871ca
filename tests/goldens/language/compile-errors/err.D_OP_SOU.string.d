/* A string has no members: it is an array of char. */
string s;

BEGIN
{
	trace(s.a);
}
