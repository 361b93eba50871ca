/* And one of the clause. */
BEGIN
{
	trace(this->x);
	exit(0);
}
