/* A struct is no string. */
struct s { int a; } v;
BEGIN
{
	x = stringof(v);
	exit(0);
}
