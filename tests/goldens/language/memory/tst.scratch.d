/* alloca() gives as much as scratchsize says and no more; a string is not longer. */
#pragma D option quiet
#pragma D option scratchsize=24

BEGIN
{
	n = 24;
	trace(alloca(n) != NULL);
}

BEGIN
{
	alloca(16);
	n = 9;
	trace(alloca(n) != NULL);
}

BEGIN
{
	n = 25;
	trace(copyinstr(1, n));
}

BEGIN
{
	exit(0);
}
