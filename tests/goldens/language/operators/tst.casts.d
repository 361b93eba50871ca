/* A cast cuts a number to fewer bytes or to another sign, and does nothing else. */
#pragma D option quiet

char c;

BEGIN
{
	c = -1;
	printf("%d\n", (long)(int)(5 * 1000000000));
	printf("%d\n", (long)(unsigned int)(5 * 1000000000));
	printf("%d\n", (long)(short)(5 * 1000000000));
	printf("%d %d %d\n", (long)(int)c, (long)(unsigned int)c, (long)(unsigned char)c);
	printf("%d\n", (long)(c ? -1 : 1U));
	exit(0);
}
