/* A clause commits one speculation. */
BEGIN
{
	commit(1);
	commit(2);
}
