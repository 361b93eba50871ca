/* So has a variable of the thread. */
BEGIN
{
	trace(self->x);
	exit(0);
}
