/* A parameter is no associative array. */
int f(int a[int]);
BEGIN
{
	exit(0);
}
