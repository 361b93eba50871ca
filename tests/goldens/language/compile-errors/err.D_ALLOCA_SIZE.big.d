/* alloca() takes of the scratch memory. */
BEGIN
{
	x = alloca(100000);
	exit(0);
}
