/* Unary operators keep the type of their operand and compute in 64 bits. */
#pragma D option quiet

unsigned int u;
char c;

BEGIN
{
	u = 3;
	c = -128;
	printf("%d %d %d %d\n", -u, (long)-u, ~u, (long)~u);
	printf("%d %d %d\n", -3U, (long)-3U, (long)~3U);
	printf("%d %d %d\n", -c, (int)-c, sizeof (-c));
	printf("%d %d\n", (long)+c, sizeof (+c));
	exit(0);
}
