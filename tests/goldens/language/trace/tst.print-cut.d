/* What lies beyond printsize is shown as "...": in an array, or for the next member. */
/* @@filter: s/^0x[0-9a-f]+/ADDRESS/ */
#pragma D option quiet
#pragma D option printsize=8

struct record {
	char name[6];
	unsigned char kind;
	int list[3];
};

BEGIN
{
	r = (struct record *)alloca(sizeof(struct record));
	r->name[0] = 'r';
	r->name[1] = 'e';
	r->name[2] = 'c';
	r->name[3] = 'o';
	r->name[4] = 'r';
	r->name[5] = 'd';
	r->kind = 'k';
	r->list[0] = 1;
	r->list[2] = 3;
	print(r);
	setopt("printsize", "16");
	print(r);
	exit(0);
}
