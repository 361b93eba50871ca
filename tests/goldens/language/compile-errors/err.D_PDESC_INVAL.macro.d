/* A description with a macro that is not defined describes no probe. */
BEGIN,
pid$nothing:::entry
{
	;
	exit(0);
}
