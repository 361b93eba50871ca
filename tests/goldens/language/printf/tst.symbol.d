/* %a of an address without a symbol has 0x before it. */
#pragma D option quiet

BEGIN
{
	printf("%a %a %p\n", 16, (long)-1, 16);
	printf("%20a|%-20a|\n", 16, 17);
	exit(0);
}
