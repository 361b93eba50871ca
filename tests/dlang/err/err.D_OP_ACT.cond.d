/* Nor is it a branch of ?:. */
BEGIN
{
	pid == 0 ? trace(0) : trace(1);
	exit(0);
}
