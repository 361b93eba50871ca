/* A variable takes the bytes of its type; the value of the assignment is the whole register. */
#pragma D option quiet

short s;
int i;
self char narrow;
this int local;

BEGIN
{
	first = 5 * 1000000000;
	printf("%d\n", first);
	printf("%d %d", s = 100000, (long)(s = 100000));
	printf(" %d\n", s);
	i = 5;
	printf("%d", (long)(i += 5000000000));
	printf(" %d\n", i);
	s = 32767;
	printf("%d", (long)++s);
	printf(" %d\n", s);
	printf("%d", (long)(self->narrow = 300));
	printf(" %d\n", self->narrow);
	printf("%d", (long)(this->local = 1 << 33));
	printf(" %d\n", this->local);
	exit(0);
}
