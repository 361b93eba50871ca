/* Further back than the string is long: what is missing is taken off the count, which is strsize by default. */
#pragma D option quiet
#pragma D option strsize=8

BEGIN
{
	printf("%s %s %s %s\n", substr("abcde", -5), substr("abcde", -6), substr("abcde", -11),
	    substr("abcde", -7, 3));
	exit(0);
}
