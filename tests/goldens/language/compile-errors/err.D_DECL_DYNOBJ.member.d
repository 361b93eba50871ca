/* An associative array is no member. */
struct s { int a[int]; };
BEGIN
{
	;
	exit(0);
}
