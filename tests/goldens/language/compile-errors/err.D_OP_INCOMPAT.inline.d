/* An inline has the type that it says. */
inline int i = "a";
BEGIN
{
	trace(i);
	exit(0);
}
