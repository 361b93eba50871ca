/* void has no sign. */
unsigned void *p;
BEGIN
{
	;
	exit(0);
}
