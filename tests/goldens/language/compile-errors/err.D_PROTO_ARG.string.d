/* A number is no string argument. */
BEGIN
{
	x = strlen(1);
	exit(0);
}
