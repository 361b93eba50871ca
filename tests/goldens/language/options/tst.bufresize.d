/* A buffer that is too large is made smaller, if it may be. */
#pragma D option quiet
#pragma D option bufresize=auto
#pragma D option bufsize=1000t

BEGIN
{
	printf("hello\n");
	exit(0);
}
