/* strchr(), strrchr() and strstr() give the rest of the string. */
#pragma D option quiet

BEGIN
{
	printf("%s %s %s\n", strchr("banana", 'n'), strrchr("banana", 'n'), strstr("banana", "nan"));
	printf("%d\n", strstr("banana", "x") == NULL);
	exit(0);
}
