/* A fault undoes the discard() of its clause. */
#pragma D option quiet
int zero;

BEGIN
{
	self->s = speculation();
}

BEGIN
{
	speculate(self->s);
	trace("kept");
}

BEGIN
{
	discard(self->s);
	x = 1 / zero;
}

BEGIN
{
	commit(self->s);
}

BEGIN
{
	exit(0);
}
