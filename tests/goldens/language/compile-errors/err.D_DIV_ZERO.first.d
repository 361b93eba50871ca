/* Division by a constant 0 is found before any other error. */
BEGIN
{
	trace(unknown);
}

BEGIN
{
	trace(self->never / (5 - 5));
}
