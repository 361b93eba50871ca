/* The depth of stack() is positive. */
BEGIN
{
	stack(0);
	exit(0);
}
