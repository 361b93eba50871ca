/* A macro argument has to be given. */
BEGIN
{
	trace($1);
	exit(0);
}
