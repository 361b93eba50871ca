/* A declaration has one type. */
char int x;
BEGIN
{
	;
	exit(0);
}
