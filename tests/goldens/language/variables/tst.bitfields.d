/* Bit-fields keep their width and sign. */
#pragma D option quiet

struct { unsigned a : 3; int b : 4; unsigned c : 8; } b;

BEGIN
{
	b.a = 5;
	b.b = -1;
	b.c = 300;
	printf("%d %d %d\n", b.a, b.b, b.c);
	b.a += 6;
	b.b++;
	printf("%d %d %d\n", b.a, b.b, b.c);
	exit(0);
}
