/* trace() of a struct or an array is a dump. */
#pragma D option quiet

struct {
	char c;
	int i;
} s;
short a[3];

BEGIN
{
	s.c = 'x';
	s.i = 0x41424344;
	trace(s);
	a[0] = 0x3130;
	a[2] = 0x0033;
	trace(a);
	exit(0);
}
