/* A block is written through a pointer of any type. */
#pragma D option quiet

BEGIN
{
	p = (char *)alloca(16);
	*((long long *)p) = 0x0067666564636261;
	((int *)p)[2] = 5;
	printf("%s %d\n", stringof(p), *(int *)(p + 8));
	exit(0);
}
