/* Pragmas of D have names. */
#pragma D nosuch
BEGIN
{
	;
	exit(0);
}
