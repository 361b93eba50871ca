/* A script, unlike a header, has no functions. */
static int
twice(int n)
{
	return 2 * n;
}
