/* -> takes a pointer to a struct or union. */
int *p;
BEGIN
{
	trace(p->a);
	exit(0);
}
