/* void is no variable. */
void x;
BEGIN
{
	;
	exit(0);
}
