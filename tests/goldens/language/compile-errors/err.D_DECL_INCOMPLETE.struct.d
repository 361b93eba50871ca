/* A variable has a complete type. */
struct nosuch x;
BEGIN
{
	;
	exit(0);
}
