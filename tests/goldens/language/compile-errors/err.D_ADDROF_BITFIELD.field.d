/* A bit-field has no address. */
struct s { int a : 3; } v;
BEGIN
{
	x = &v.a;
	exit(0);
}
