/* Addresses as text, and the byte order of the network. */
#pragma D option quiet

BEGIN
{
	a = (ipaddr_t *)alloca(sizeof (ipaddr_t));
	*a = htonl(0x7f000001);
	printf("%s %s\n", inet_ntoa(a), inet_ntop(2, a));
	printf("%x %x %x\n", htons(0x1234), htonl(0x12345678), ntohll(htonll(0x123456789abcdef0)));
	exit(0);
}
