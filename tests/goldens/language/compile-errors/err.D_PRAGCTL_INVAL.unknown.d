/* Not every word may follow a #. */
#nosuch
BEGIN
{
	;
	exit(0);
}
