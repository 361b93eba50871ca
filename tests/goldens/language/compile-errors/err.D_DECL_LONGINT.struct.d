/* A struct is not long. */
struct s { int a; };
long struct s v;
BEGIN
{
	;
	exit(0);
}
