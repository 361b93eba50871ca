/* Strings compare by bytes. */
#pragma D option quiet

BEGIN
{
	printf("%d%d%d%d%d%d\n", "a" == "a", "a" != "a", "a" < "b", "b" <= "a", "a" > "B", "ab" >= "abc");
	exit(0);
}
