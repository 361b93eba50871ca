/* Names are declared without a scope. */
int `x;
BEGIN
{
	;
	exit(0);
}
