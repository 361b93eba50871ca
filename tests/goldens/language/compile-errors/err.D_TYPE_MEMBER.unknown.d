/* A struct has the members that it was declared with. */
struct s { int a; } v;
BEGIN
{
	trace(v.b);
	exit(0);
}
