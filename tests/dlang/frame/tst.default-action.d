/* A clause without a body, or with an empty one, prints a line. */
BEGIN
/1/

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
