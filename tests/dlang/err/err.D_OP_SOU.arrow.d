/* -> takes a pointer to one. */
int *p;
BEGIN
{
	trace(p->a);
	exit(0);
}
