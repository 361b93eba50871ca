/* print() shows an object by its type, without what is zero. */
/* @@filter: s/0x[0-9a-f]+/PTR/ */
#pragma D option quiet

enum count { ONE = 1, TWO };
struct thing {
	int i;
	char c;
	enum count e;
	int a[3];
	int zero;
	struct { long x; long y; } in;
	char s[4];
	void *p;
};

BEGIN
{
	p = (struct thing *)alloca(sizeof (struct thing));
	p->i = 7;
	p->c = 'q';
	p->e = TWO;
	p->a[1] = -1;
	p->in.x = 5;
	p->s[0] = 'h';
	p->s[1] = 'i';
	p->p = (void *)0x10;
	print(p);
	exit(0);
}
