/* An array takes an integer as its subscript. */
int list[3];

BEGIN
{
	trace(list[(void)0]);
}
