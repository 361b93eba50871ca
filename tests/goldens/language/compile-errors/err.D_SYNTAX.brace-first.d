/* A body is opened before it is closed. */
BEGIN }
{
	;
	exit(0);
}
