/* Records and keys take the bytes of their type; aggregations and subroutines the register. */
#pragma D option quiet

int at[char];
int list[4];
int i;

BEGIN
{
	at[300] = 5;
	i = 2147483647;
	list[2] = 7;
	printf("%d %d\n", at[44], list[(i + 1) / 1073741824]);
	printf("%s %s\n", lltostr(5 * 1000000000), substr("abcdef", 4294967298));
	@key[5 * 1000000000] = count();
	@average = avg(1 << 31);
	@least = min(2147483647 + 1);
	@largest = max(1 << 40);
	@powers = quantize(1 << 40, 1 << 32);
	trace(9000000000 * 1);
	trace(1 << 40);
	exit(0);
}
