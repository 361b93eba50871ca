/* So are inlines. */
inline int i = 1;
inline int i = 2;
BEGIN
{
	;
	exit(0);
}
