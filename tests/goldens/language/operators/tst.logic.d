/* && and || stop early; ^^ does not. */
#pragma D option quiet

BEGIN
{
	printf("%d %d\n", x++ && y++, x);
	printf("%d %d\n", x++ || y++, y);
	printf("%d %d %d\n", 1 ^^ 0, 2 ^^ 1, 0 ^^ 0);
	printf("%s\n", x == 2 ? "two" : "not two");
	exit(0);
}
