/* Nor is it long. */
struct s { int a; };
long struct s v;
BEGIN
{
	;
	exit(0);
}
