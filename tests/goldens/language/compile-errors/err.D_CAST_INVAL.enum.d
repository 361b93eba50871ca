/* No value has the type of an enum without enumerators. */
BEGIN
{
	trace((enum nosuch)1);
	exit(0);
}
