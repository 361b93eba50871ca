/* Attributes of a pragma have names. */
#pragma D attributes Nice/Nice/Nice x
BEGIN
{
	;
	exit(0);
}
