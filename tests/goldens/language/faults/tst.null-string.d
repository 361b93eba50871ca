/* Using a string that is NULL is a fault; one never assigned is empty. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

string never;

BEGIN
{
	printf("[%s] %d\n", never, strlen(never));
	s = strchr("abc", 'x');
}

BEGIN
{
	printf("%s", s);
}

BEGIN
{
	exit(0);
}
