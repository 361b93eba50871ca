/* Comparisons read 64 bits, with a sign where the common type of the operands has one. */
#pragma D option quiet

int i;
char c;
unsigned int u;
unsigned long ul;

BEGIN
{
	i = 2147483647;
	c = -1;
	u = 1;
	ul = 1;
	printf("%d %d %d %d\n", -1 < 1U, -1L < 1U, (char)-1 < (unsigned char)1, (short)-1 < 1U);
	printf("%d %d %d %d\n", c < u, c < ul, (long)c < u, c >= ul);
	printf("%d %d\n", i + 1 > i, i + 1 == 2147483648);
	printf("%d\n", (char *)1 < (char *)-1);
	exit(0);
}
