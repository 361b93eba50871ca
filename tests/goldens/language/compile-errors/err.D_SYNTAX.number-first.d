/* A number without a body is no clause, whatever probe it is. */
34 int x;
BEGIN
{
	;
	exit(0);
}
