/* A bit-field fits into its type. */
struct s { int a : 33; };
BEGIN
{
	;
	exit(0);
}
