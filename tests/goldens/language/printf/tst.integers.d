/* %d and %i follow the sign of the argument; %u %x %o take it at its own size. */
#pragma D option quiet

BEGIN
{
	printf("%d %u %x %o\n", (char)-1, (char)-1, (char)-1, (char)-1);
	printf("%d %u %x\n", (short)-1, (short)-1, (short)-1);
	printf("%d %u %x\n", -1, -1, -1);
	printf("%d %u %x\n", -1LL, -1LL, -1LL);
	printf("%d %i\n", (unsigned)-1, (uint64_t)-1);
	printf("%X %#x %#o %p\n", 0xbeef, 0xbeef, 8, 0xbeef);
	exit(0);
}
