/* A bit-field takes the bytes that hold it, begins at a byte, and nothing is padded. */
#pragma D option quiet

struct small { unsigned a : 2; unsigned b : 2; } small;
struct mixed { int flag : 1; long wide : 40; char tail : 4; } mixed;
struct plain { char flag : 1; int number; char last : 7; } plain;
union either { int a : 9; int b : 17; } either;

BEGIN
{
	printf("%d %d %d %d\n", sizeof(small), sizeof(mixed), sizeof(plain), sizeof(either));
	mixed.flag = -1;
	mixed.wide = 0x7fffffffff;
	mixed.tail = 5;
	printf("%d %x %d\n", mixed.flag, mixed.wide, mixed.tail);
	printf("%d\n", offsetof(struct plain, number));
	exit(0);
}
