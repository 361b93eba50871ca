/* So are enumerators. */
enum a { one };
enum b { one };
BEGIN
{
	;
	exit(0);
}
