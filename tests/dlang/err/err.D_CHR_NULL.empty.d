/* A character constant holds one. */
BEGIN
{
	x = '';
	exit(0);
}
