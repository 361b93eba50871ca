/*
 * Statements with the same key, one behind the other, give each aggregation its own value; a
 * variable that one of them changes is another key for the next.
 */

#pragma D option quiet

this string name;
int place[int];

BEGIN
{
	this->name = "one";
	this->n = 1;
	place[1] = 7;
	@a[this->name, place[this->n]] = count();
	@b[this->name, place[this->n]] = sum(this->n);
	@c[this->name, place[this->n]] = sum(this->n++);
	@d[this->name, place[this->n]] = sum(this->n);
	@e[this->name, place[this->n++]] = count();
	@f[this->name, place[this->n++]] = count();
	@g[this->n++] = count();
	@h[this->n] = count();
}

BEGIN
{
	@i[this->name, 1] = count();
	this->name = "two";
	@j[this->name, 1] = count();
	@k[this->name, 1] = quantize(this->n, 1);
	@k[this->name, 1] = quantize(this->n, this->n = 2);
	@l[this->name, this->n] = count();
	@m["two", this->n] = count();
	@m["two", this->n] = count();
	@n["tw", this->n] = count();
}

BEGIN
{
	printa("%s %d %@d %@d\n", @a, @b);
	printa("%s %d %@d\n", @c);
	printa("%s %d %@d\n", @d);
	printa("%s %d %@d\n", @e);
	printa("%s %d %@d\n", @f);
	printa("%d %@d\n", @g);
	printa("%d %@d\n", @h);
	printa("%s %d %@d\n", @i);
	printa("%s %d %@d\n", @j);
	printa("%s %d %@d\n", @k);
	printa("%s %d %@d\n", @l);
	printa("%s %d %@d\n", @m);
	printa("%s %d %@d\n", @n);
	exit(0);
}
