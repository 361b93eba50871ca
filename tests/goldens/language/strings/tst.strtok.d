/* strtok() goes on where it was, also in another clause. */
#pragma D option quiet

BEGIN
{
	printf("%s", strtok("/usr//bin/env", "/"));
}

BEGIN
{
	printf(" %s", strtok(NULL, "/"));
	printf(" %s", strtok(NULL, "/"));
	printf(" %d\n", strtok(NULL, "/") == NULL);
	exit(0);
}
