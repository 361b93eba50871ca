/* An inline is defined once. */
inline int i = 1;
inline int i = 2;
BEGIN
{
	;
	exit(0);
}
