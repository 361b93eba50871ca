/* An enumerator is declared once. */
enum a { one };
enum b { one };
BEGIN
{
	;
	exit(0);
}
