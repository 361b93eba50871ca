/* Quiet: nothing but what actions print, and the newline at the end. */
#pragma D option quiet

BEGIN
{
	printf("one");
}

BEGIN
{
	printf("two\n");
	exit(0);
}
