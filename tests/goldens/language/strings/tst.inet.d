/* Addresses as text, and the byte order of the network. */
#pragma D option quiet

in6_addr_t *b;
uint8_t card[20];

BEGIN
{
	a = (ipaddr_t *)alloca(sizeof (ipaddr_t));
	*a = htonl(0x7f000001);
	printf("%s %s\n", inet_ntoa(a), inet_ntop(AF_INET, a));
	printf("%x %x %x\n", htons(0x1234), htonl(0x12345678), ntohll(htonll(0x123456789abcdef0)));

	this->room = alloca(sizeof (in6_addr_t));
	b = this->room;
	b->in6_u.u6_addr16[0] = htons(0x2001);
	b->in6_u.u6_addr8[15] = 1;
	printf("%d %s %s\n", sizeof (in6_addr_t), inet_ntoa6(b), inet_ntop(AF_INET6, b));

	/* What stands for an IPv4 address is shown as one, or as it is. */
	b->in6_u.u6_addr32[0] = 0;
	b->in6_u.u6_addr16[5] = 0xffff;
	b->in6_u.u6_addr32[3] = *a;
	printf("%s %s %s\n", inet_ntoa6(b), inet_ntoa6(b, 0), inet_ntoa6(b, 1));

	card[0] = 2;
	card[5] = 0xfe;
	printf("%s\n", link_ntop(ARPHRD_ETHER, card));
	printf("%s\n", link_ntop(ARPHRD_INFINIBAND, card));
	exit(0);
}
