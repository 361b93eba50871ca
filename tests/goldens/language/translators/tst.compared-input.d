/* The value that xlate translates may be a comparison, of numbers or of strings. */
#pragma D option quiet
unsigned long v;
struct out { unsigned short m; };
translator struct out < short p > { m = p + 10; };

BEGIN
{
	v = 32767;
	s = "b";
	printf("%d %d", (xlate <struct out> ((short)(v > 1))).m, (xlate <struct out> (v > 1)).m);
	printf(" %d %d\n", (xlate <struct out> (s == "a")).m, (xlate <struct out *> (s > "a"))->m);
	exit(0);
}
