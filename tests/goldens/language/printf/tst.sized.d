/* A sized conversion takes every type of its size and sign, and enums. */
#pragma D option quiet

enum letter { A, B } e;
int64_t i;

BEGIN
{
	i = 5;
	e = B;
	printf("%lld %ld %lli %li\n", i, i, i, i);
	printf("%ld %lld %lu %llu\n", 5LL, 5L, 5ULL, 5UL);
	printf("%lld %lld\n", arg0, walltimestamp > 1 ? 3L : 4L);
	printf("%hd %ld %lu %lld %hu\n", e, e, e, e, e);
	exit(0);
}
