/* ++ and --, before and behind, on every kind of variable. */
#pragma D option quiet

unsigned char c;
this int t;

BEGIN
{
	printf("%d %d %d %d\n", g++, ++g, g--, --g);
	printf("%d %d %d\n", self->s++, ++self->s, self->s--);
	printf("%d %d\n", a[1]++, --a[1]);
	printf("%d %d\n", this->t++, this->t);
	c = 255;
	c++;
	printf("%d\n", c);
	exit(0);
}
