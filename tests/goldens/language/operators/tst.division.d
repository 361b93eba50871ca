/* A quotient is cut towards zero; a remainder has the sign of the quotient. */
#pragma D option quiet

int x, y;
unsigned int u;

BEGIN
{
	x = 19;
	y = -5;
	printf("%d %d %d %d\n", x / y, x % y, -x % 5, -x % y);
	x = -10;
	u = 5;
	printf("%d %d %d\n", x / u, x % u, (long)(x / u));
	x = 1;
	x %= y;
	printf("%d\n", x);
	exit(0);
}
