/* Assigning 0 frees: a small dynvarsize serves any number of variables in turn. */
#pragma D option quiet
#pragma D option dynvarsize=64

p*:::e
{
	self->a = 1;
	b[arg0] = 1;
	self->a = 0;
	b[arg0] = 0;
	n++;
}

END
{
	printf("%d\n", n);
}
