/* A function has to exist. */
BEGIN
{
	nosuch(1);
	exit(0);
}
