/* A character constant holds at most eight characters. */
BEGIN
{
	x = 'abcdefghi';
	exit(0);
}
