/* strsize cuts strings everywhere: constants, comparison, length, joining. */
#pragma D option quiet
#pragma D option strsize=4

string s;

BEGIN
{
	s = "abcdefgh";
	printf("%s %d %d\n", s, strlen(s), sizeof (s));
	printf("%d %s\n", s == "abcdxyz", strjoin("ab", "cdef"));
	printf("%s\n", "a constant");
	exit(0);
}
