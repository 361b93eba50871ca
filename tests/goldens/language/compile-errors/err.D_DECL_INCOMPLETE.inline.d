/* An inline has a complete type. */
inline enum nosuch x = 1;
BEGIN
{
	;
	exit(0);
}
