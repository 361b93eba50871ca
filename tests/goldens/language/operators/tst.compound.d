/* Compound assignments. */
#pragma D option quiet

BEGIN
{
	x = 7;
	x += 3;
	printf("%d ", x);
	x -= 1;
	printf("%d ", x);
	x *= 4;
	printf("%d ", x);
	x /= 5;
	printf("%d ", x);
	x %= 4;
	printf("%d ", x);
	x <<= 5;
	printf("%d ", x);
	x >>= 1;
	printf("%d ", x);
	x |= 3;
	printf("%d ", x);
	x &= 18;
	printf("%d ", x);
	x ^= 5;
	printf("%d\n", x);
	exit(0);
}
