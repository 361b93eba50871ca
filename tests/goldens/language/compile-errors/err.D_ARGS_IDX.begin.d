/* BEGIN has no arguments. */
BEGIN
{
	trace(args[0]);
	exit(0);
}
