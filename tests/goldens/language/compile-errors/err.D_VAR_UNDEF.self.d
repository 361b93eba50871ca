/* A variable of the thread that is read has been assigned before. */
BEGIN
{
	trace(self->x);
	exit(0);
}
