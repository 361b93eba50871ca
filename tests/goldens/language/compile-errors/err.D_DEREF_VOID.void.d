/* A pointer to void points to nothing in particular. */
void *p;
BEGIN
{
	trace(*p);
	exit(0);
}
