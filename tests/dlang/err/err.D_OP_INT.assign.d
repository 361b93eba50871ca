/* So does %=. */
string s;
BEGIN
{
	s %= 2;
	exit(0);
}
