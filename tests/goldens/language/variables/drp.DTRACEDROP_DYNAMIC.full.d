/* A dynamic variable for which there is no room is a drop, and reads as 0. */
#pragma D option quiet
#pragma D option dynvarsize=48

BEGIN
{
	a[1] = 1LL;
	a[2] = 2LL;
	a[3] = 3LL;
	printf("%d %d %d\n", a[1], a[2], a[3]);
	exit(0);
}
