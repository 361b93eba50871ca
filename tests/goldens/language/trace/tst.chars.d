/* trace() of an array of char is a string when it holds one, a dump otherwise. */
#pragma D option quiet

char a[4];
char b[4];

BEGIN
{
	a[0] = 'a';
	a[1] = 'b';
	b[0] = 1;
	trace(a);
	trace("|");
	trace(b);
	exit(0);
}
