/* A translator takes a number with all of its 64 bits, and only its type from the declaration. */
struct out { long a; long b; int c; uint8_t d; };
long n;
int i;
translator struct out < uint16_t p > { a = p; b = p + 1; c = p <= 100000; d = p; };

#pragma D option quiet

BEGIN
{
	n = -3;
	i = 70000;
	printf("%d %d\n", (xlate <struct out> (n)).a, (xlate <struct out> (n)).b);
	printf("%d %d\n", (xlate <struct out> (n)).c, (xlate <struct out> (n)).d);
	printf("%d %d\n", (xlate <struct out> (i)).a, (xlate <struct out> (i)).b);
	printf("%d %d\n", (xlate <struct out> (i++)).c, (xlate <struct out> (i)).d);
	printf("%d\n", (xlate <struct out> (70000)).a);
	exit(0);
}
BEGIN /(xlate <struct out> (n)).c/ { printf("not reached\n"); }
