/* tracemem() dumps memory: so many bytes, or fewer when a third argument says so. */
#pragma D option quiet

char a[20];

BEGIN
{
	a[0] = 'a';
	a[17] = 'z';
	tracemem(a, 20);
	tracemem(a, 20, 3);
	tracemem(a, 20, -1);
	exit(0);
}
