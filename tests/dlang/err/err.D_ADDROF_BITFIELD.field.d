/* Nor has a bit-field. */
struct s { int a : 3; } v;
BEGIN
{
	x = &v.a;
	exit(0);
}
