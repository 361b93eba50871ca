/* A constant index lies within the array. */
int a[3];
BEGIN
{
	trace(a[3]);
	exit(0);
}
