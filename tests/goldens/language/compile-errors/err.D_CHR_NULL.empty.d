/* A character constant holds at least one character. */
BEGIN
{
	x = '';
	exit(0);
}
