/*
 * The right side of an assignment may remove the element that is assigned, or make others.
 */

#pragma D option quiet
int x[int];
self int y[int, int];
BEGIN
{
	x[1] = 5;
	x[1] += (x[1] = 0) + 1;
	printf("%d\n", x[1]);
	x[1] = 5;
	x[1] += (x[1] = 0);
	printf("%d\n", x[1]);
	x[2] = 5;
	x[2] += (x[3] = 7);
	printf("%d %d\n", x[2], x[3]);
	x[2] -= (x[3] = 0) + x[2];
	printf("%d %d\n", x[2], x[3]);
	printf("%d %d\n", x[4]++, x[4]);
	printf("%d %d\n", x[4]--, x[4]);
	printf("%d %d\n", --x[4], x[4]);
	printf("%d %d\n", self->y[1, 2]++, self->y[1, 2]);
	printf("%d %d\n", ++self->y[1, 2], self->y[1, 2]);
	self->y[1, 2] -= 2;
	printf("%d\n", self->y[1, 2]);
	exit(0);
}
