/* A macro variable has to exist. */
BEGIN
{
	trace($nosuch);
	exit(0);
}
