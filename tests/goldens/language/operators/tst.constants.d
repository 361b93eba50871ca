/* An integer constant has the first type that holds it; no character has a sign. */
#pragma D option quiet

BEGIN
{
	printf("%d %d %d\n", sizeof (2147483647), sizeof (2147483648), sizeof (0xffffffff));
	printf("%d %d %d\n", sizeof (1U), sizeof (1LL), sizeof (1ul));
	printf("%d %d %d\n", '\377', 'ab', sizeof ('a'));
	exit(0);
}
