/* A function takes such arguments. */
BEGIN
{
	x = strlen(1);
	exit(0);
}
