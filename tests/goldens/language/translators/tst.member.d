/* A translator says what each member is: xlate < struct > (value).member is that expression. */
#pragma D option quiet

struct point {
	int x;
	int y;
};

struct shown {
	int sum;
	string label;
	uint64_t area;
};

translator struct shown < struct point *p > {
	sum = p->x + p->y;
	label = p->x > p->y ? "wide" : "high";
	area = (uint64_t)p->x * p->y;
};

BEGIN
{
	this->p = (struct point *)alloca(sizeof(struct point));
	this->p->x = 7;
	this->p->y = 5;
	printf("%d %s %d\n", xlate < struct shown > (this->p).sum,
	    (xlate < struct shown > (this->p)).label, xlate < struct shown * > (this->p)->area);
	exit(0);
}
