/* C arrays: elements, and an index out of bounds is a fault. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

int a[3];

BEGIN
{
	a[0] = 1;
	a[2] = a[0] + 4;
	i = 3;
	printf("%d %d %d\n", a[0], a[1], a[2]);
}

BEGIN
{
	a[i] = 1;
}

BEGIN
{
	exit(0);
}
