/* Nor has a struct. */
struct s { int a; };
unsigned struct s v;
BEGIN
{
	;
	exit(0);
}
