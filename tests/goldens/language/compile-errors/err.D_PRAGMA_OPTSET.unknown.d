/* An option has to exist. */
#pragma D option nosuch
BEGIN
{
	;
	exit(0);
}
