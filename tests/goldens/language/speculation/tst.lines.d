/* A committed speculation shows its own lines; commit() and discard() have none. */

BEGIN
{
	a = speculation();
}

BEGIN
{
	speculate(a);
	trace(1);
}

BEGIN
{
	commit(a);
}

BEGIN
{
	discard(a);
}

BEGIN
{
	exit(0);
}
