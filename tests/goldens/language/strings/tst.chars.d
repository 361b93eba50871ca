/* An array of char is a string where one is wanted, and a string can be indexed. */
#pragma D option quiet

char a[8];

BEGIN
{
	a[0] = 'x';
	a[1] = 'y';
	s = "abc";
	printf("%s %d %c\n", stringof(a), strlen(stringof(a)), s[1]);
	exit(0);
}
