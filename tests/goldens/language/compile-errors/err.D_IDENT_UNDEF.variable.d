/* A variable that is read has been assigned somewhere before. */
BEGIN
{
	trace(nosuch);
	exit(0);
}
