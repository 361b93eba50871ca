/* The elements of an array have a complete type. */
struct nosuch x[3];
BEGIN
{
	;
	exit(0);
}
