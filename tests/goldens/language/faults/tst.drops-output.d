/* A fault takes back all that its clause printed; other clauses go on. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

int z;

BEGIN
{
	printf("lost");
	x = 1;
	@a = count();
	y = 1 / z;
	x = 2;
}

BEGIN
{
	printf("x is %d\n", x);
	exit(0);
}
