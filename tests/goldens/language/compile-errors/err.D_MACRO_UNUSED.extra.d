/* An argument has to be used. @@args: surplus */
BEGIN
{
	trace(1);
	exit(0);
}
