/* An action is no branch of ?:. */
BEGIN
{
	pid == 0 ? trace(0) : trace(1);
	exit(0);
}
