/* Structs: members, copies, pointers, elements of an associative array. */
#pragma D option quiet

struct point { int x; int y; };
struct point p, q;
struct point r[int];

BEGIN
{
	p.x = 1;
	p.y = 2;
	q = p;
	p.x = 9;
	r[1] = q;
	r[1].y++;
	p.y += 3;
	printf("%d %d, %d %d, %d %d\n", p.x, p.y, q.x, q.y, r[1].x, r[1].y);
	printf("%d\n", r[2].x);
	exit(0);
}
