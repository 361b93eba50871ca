/* An IPv6 address below 2^32 is an IPv4 address, but for :: and ::1. */

#pragma D option quiet

BEGIN
{
	this->a = (uint8_t *)alloca(16);
	this->a[0] = this->a[1] = this->a[2] = this->a[3] = this->a[4] = this->a[5] = this->a[6] = 0;
	this->a[7] = this->a[8] = this->a[9] = this->a[10] = this->a[11] = this->a[12] = this->a[13] = 0;
	this->a[14] = this->a[15] = 0;
	printf("%s %s\n", inet_ntoa6((in6_addr_t *)this->a), inet_ntop(AF_INET6, this->a));
	this->a[15] = 1;
	printf("%s %s\n", inet_ntoa6((in6_addr_t *)this->a), inet_ntop(AF_INET6, this->a));
	this->a[15] = 2;
	printf("%s %s\n", inet_ntoa6((in6_addr_t *)this->a), inet_ntop(AF_INET6, this->a));
	this->a[14] = 1;
	printf("%s %s\n", inet_ntoa6((in6_addr_t *)this->a), inet_ntop(AF_INET6, this->a));
	exit(0);
}
