/* The condition of an if is a scalar. */
BEGIN
{
	if ("text") exit(0);
}
