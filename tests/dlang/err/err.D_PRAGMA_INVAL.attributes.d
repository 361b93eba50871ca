/* So have attributes. */
#pragma D attributes Nice/Nice/Nice x
BEGIN
{
	;
	exit(0);
}
