/* A function that came later than the version asked for is not there. */
#pragma D option version=1.0

BEGIN
{
	trace(strstr("abc", "b"));
	exit(0);
}
