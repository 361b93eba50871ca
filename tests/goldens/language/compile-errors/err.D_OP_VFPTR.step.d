/* A pointer to void has no step. */
void *p;
BEGIN
{
	p++;
	exit(0);
}
