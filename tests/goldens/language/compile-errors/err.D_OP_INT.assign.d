/* %= takes integers. */
string s;
BEGIN
{
	s %= 2;
	exit(0);
}
