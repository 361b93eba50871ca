/* In printa a "*" takes a key. */
#pragma D option quiet

BEGIN
{
	@n[10, 100] = sum(1);
	@n[-10, 200] = sum(2);
	@m[6] = sum(3);
	@p[12, 5, 3] = sum(4);
	printa("[%*d] [%@d]\n", @n);
	printa("[%-*d]\n", @n);
	printa("[%*@d]\n", @m);
	printa("[%*.*d]\n", @p);
	exit(0);
}
