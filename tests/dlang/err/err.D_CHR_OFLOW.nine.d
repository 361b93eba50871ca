/* It holds at most eight. */
BEGIN
{
	x = 'abcdefghi';
	exit(0);
}
