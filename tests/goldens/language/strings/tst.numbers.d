/* lltostr() and strtoll(). */
#pragma D option quiet

BEGIN
{
	printf("%s %s\n", lltostr(-42), lltostr(9223372036854775807));
	printf("%d %d %d\n", strtoll("-42"), strtoll("ff", 16), strtoll("7x"));
	exit(0);
}
