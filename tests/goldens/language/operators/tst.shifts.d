/* A shift counts modulo 64 in the type of its left operand. */
#pragma D option quiet

int x, y;
unsigned int u;

BEGIN
{
	printf("%d %d %d %d\n", 1 << 33, (long)(1 << 33), 1 << 64, 1 << -1);
	x = -8;
	y = 65;
	u = 0xf0000000;
	printf("%d %d %d\n", x >> 1, x >> y, (long)(x << 30));
	printf("%d %d %d\n", u >> 4, (long)(u << 4), sizeof (x << 1L));
	exit(0);
}
