/* Arithmetic on variables of every width and sign. */
#pragma D option quiet

int i;
unsigned int u;
signed char c;
long l;

BEGIN
{
	printf("%d %d\n", -7 / 2, -7 % 3);
	i = 0x7fffffff;
	printf("%d\n", i + 1);
	u = 0;
	printf("%u\n", u - 1);
	printf("%d %d\n", -1 < u, -1 < 0);
	c = 200;
	printf("%d\n", c);
	printf("%d %d\n", 1 << 31 >> 31, 1U << 31 >> 31);
	printf("%x %d\n", ~0, !5);
	l = -9223372036854775807 - 1;
	printf("%d\n", l / -1);
	exit(0);
}
