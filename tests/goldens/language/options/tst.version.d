/* Names that came to the language after the version that is asked for are free. */
/* @@args: -q */
#pragma D option version=1.0

int strstr;
string stddev;

BEGIN
{
	strstr = 7;
	stddev = "mine";
	index = strstr + 1;
	printf("%d %s %d\n", strstr, stddev, index);
	exit(0);
}
