/* A struct has no sign. */
struct s { int a; };
unsigned struct s v;
BEGIN
{
	;
	exit(0);
}
