/* A clause with only a predicate, or with an empty body, prints a line. */
BEGIN
/1/
{
}

BEGIN
{
}

BEGIN
/0/
{
}

END
{
	;
}

BEGIN
{
	exit(0);
}
