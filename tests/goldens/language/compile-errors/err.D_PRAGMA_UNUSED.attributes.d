/* A pragma speaks of a name that is defined. */
#pragma D attributes Stable/Stable/Common nosuch
BEGIN
{
	;
	exit(0);
}
