/* What is built in cannot be attributed. */
#pragma D attributes Stable/Stable/Common pid
BEGIN
{
	;
	exit(0);
}
