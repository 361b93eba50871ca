/* void cannot be traced. */
BEGIN
{
	trace(trace(1));
	exit(0);
}
