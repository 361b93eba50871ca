/* It fits into the type. */
struct s { int a : 33; };
BEGIN
{
	;
	exit(0);
}
