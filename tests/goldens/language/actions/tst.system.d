/* system() runs when what was printed before it is out. */
#pragma D option quiet
#pragma D option destructive

BEGIN
{
	printf("before\n");
	system("echo %s %d", "command", 1);
	printf("after\n");
	exit(0);
}
