/* A format holds something. */
BEGIN
{
	printf("");
	exit(0);
}
