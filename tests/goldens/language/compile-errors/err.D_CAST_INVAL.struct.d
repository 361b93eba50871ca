/* A number cannot be cast to a struct. */
struct s { int a; };
BEGIN
{
	x = ((struct s)1).a;
	exit(0);
}
