/* So is the condition of an if. */
BEGIN
{
	if ("text") exit(0);
}
