/* An enum without enumerators has no size. */
BEGIN
{
	trace(sizeof (enum nosuch));
	exit(0);
}
