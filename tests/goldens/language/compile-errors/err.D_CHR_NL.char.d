/* A character constant ends on its line. */
BEGIN
{
	x = 'a
';
	exit(0);
}
