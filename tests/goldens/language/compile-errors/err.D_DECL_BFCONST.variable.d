/* The width of a bit-field is a constant. */
struct s { int a : pid; };
BEGIN
{
	;
	exit(0);
}
