/* A name is there from its own version on. */
/* @@args: -q -xversion=1.3 */
int inet_ntop;

BEGIN
{
	inet_ntop = 5;
	printf("%s %d\n", strstr("abc", "b"), inet_ntop);
	exit(0);
}
