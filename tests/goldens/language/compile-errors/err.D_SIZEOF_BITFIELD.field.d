/* A bit-field has no sizeof. */
struct s { int a : 3; } v;
BEGIN
{
	x = sizeof (v.a);
	exit(0);
}
