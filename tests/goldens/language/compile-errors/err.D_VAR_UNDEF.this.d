/* A variable of the clause that is read has been assigned before. */
BEGIN
{
	trace(this->x);
	exit(0);
}
