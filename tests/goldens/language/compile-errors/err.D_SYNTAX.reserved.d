/* Words of C that D does not have are reserved. */
BEGIN
{
	while (1) x = 1;
	exit(0);
}
