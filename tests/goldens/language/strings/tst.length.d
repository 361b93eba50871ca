/* strlen() and sizeof; strsize is the limit. */
#pragma D option quiet

BEGIN
{
	printf("%d %d %d\n", strlen("hello"), strlen(""), sizeof (string));
	exit(0);
}
