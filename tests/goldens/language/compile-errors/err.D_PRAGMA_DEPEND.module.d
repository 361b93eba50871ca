/* A module that is not there is missing. */
#pragma D depends_on module nosuch
BEGIN
{
	;
	exit(0);
}
