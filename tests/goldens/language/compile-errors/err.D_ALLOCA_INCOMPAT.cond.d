/* ?: does not mix addresses of alloca() with others. */
char *p;
BEGIN
{
	p = (char *)alloca(1); p = pid ? p : (char *)50;
	exit(0);
}
