/* speculation() gives 0 when there is none left, which is a drop. */
#pragma D option quiet

BEGIN
{
	printf("%d %d\n", speculation(), speculation());
	exit(0);
}
