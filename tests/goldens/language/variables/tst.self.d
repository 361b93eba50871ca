/* A self-> variable belongs to its thread. */
#pragma D option quiet

self int n;

p*:::e
{
	self->n += arg0;
	printf("%d: %d\n", tid, self->n);
}
