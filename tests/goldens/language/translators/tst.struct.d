/* A translation on its own is the whole struct; members without an expression are zero. */
#pragma D option quiet

struct in {
	short a;
	char b;
} from;

struct out {
	long first;
	int second;
	int third;
} to, other;

translator struct out < struct in i > {
	first = i.a * 10;
	third = i.b;
};

BEGIN
{
	to.second = 99;
	from.a = 12;
	from.b = 'b';
	to = xlate < struct out > (from);
	from.a = -1;
	other = xlate < struct out > (from);
	printf("%d %d %d\n", to.first, to.second, to.third);
	printf("%d %d %d\n", other.first, other.second, other.third);
	exit(0);
}
