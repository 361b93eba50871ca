/* A variable has a complete type: an enum, one with enumerators. */
enum nosuch x;
BEGIN
{
	;
	exit(0);
}
