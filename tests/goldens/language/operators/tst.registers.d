/* A value is a register of 64 bits, which no operator cuts. */
#pragma D option quiet

long t, a;
int i;
unsigned int u;

BEGIN
{
	t = 3000000000;
	i = 1000000;
	a = 0x100000000;
	u = 4294967295;
	printf("%d %d\n", t > 5 * 1000000000, i * i / 1000000);
	printf("%d %d %d\n", a & (1 << 31), (1 << 31) > 0, (1 << 31) >> 31);
	printf("%d %d %d\n", !(1 << 32), (1 << 32) && 1, (1 << 32) ^^ 0);
	printf("%d %d\n", u + 1 == 0, (long)(u + 1));
	@["sum"] = sum(5 * 1000000000);
}

BEGIN
/1 << 32/
{
	printf("a register that is not 0 in its high half is true\n");
	exit(0);
}
