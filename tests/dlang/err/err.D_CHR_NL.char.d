/* So does a character. */
BEGIN
{
	x = 'a
';
	exit(0);
}
