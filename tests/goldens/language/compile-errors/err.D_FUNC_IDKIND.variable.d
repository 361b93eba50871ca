/* A variable is no function. */
BEGIN
{
	pid(1);
	exit(0);
}
