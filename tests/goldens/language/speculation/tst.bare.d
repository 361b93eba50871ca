/* A clause whose only action is speculate() records a line with nothing in it. */

BEGIN
{
	a = speculation();
}

BEGIN
{
	speculate(a);
	seen++;
}

BEGIN
{
	commit(a);
}

BEGIN
/seen == 1/
{
	exit(0);
}
