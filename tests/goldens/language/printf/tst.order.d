/* Arguments are evaluated from left to right. */
#pragma D option quiet

BEGIN
{
	printf("%d %d %d\n", ++i, i++, i);
	printf("%s %s %s\n", s = "a", s, s = "b");
	exit(0);
}
