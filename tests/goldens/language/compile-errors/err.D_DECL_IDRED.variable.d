/* A variable is declared once, or the same again. */
int x;
string x;
BEGIN
{
	;
	exit(0);
}
