/* A whole translated struct is no key. */
struct s { int a; };
translator struct s < int *p > { a = 1; };

BEGIN
{
	@[xlate <struct s> ((int *)0)] = count();
}
