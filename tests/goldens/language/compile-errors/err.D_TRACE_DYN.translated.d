/* A whole translated struct cannot be traced. */
struct s { int a; };
translator struct s < int *p > { a = 1; };

BEGIN
{
	trace(xlate <struct s> ((int *)0));
}
