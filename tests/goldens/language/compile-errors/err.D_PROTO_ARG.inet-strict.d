/* How strict inet_ntoa6() is has to be a constant. */
BEGIN
{
	x = 1;
	trace(inet_ntoa6((in6_addr_t *)alloca(16), x));
}
