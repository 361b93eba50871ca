/* index() and rindex(), with and without a start. */
#pragma D option quiet

BEGIN
{
	printf("%d %d %d\n", index("banana", "an"), index("banana", "an", 2), index("banana", "x"));
	printf("%d %d %d\n", rindex("banana", "an"), rindex("banana", "an", 2), rindex("banana", "x"));
	exit(0);
}
