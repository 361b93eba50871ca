/* A variable holds addresses of alloca() or others. */
char *p;
BEGIN
{
	p = (char *)alloca(1); p = (char *)50;
	exit(0);
}
