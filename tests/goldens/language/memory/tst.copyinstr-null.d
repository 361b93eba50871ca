/* copyinstr() of nothing is a fault, also when nobody looks at the string. */
#pragma D option quiet

BEGIN
{
	copyinstr(0);
	printf("not reached\n");
}

BEGIN
{
	exit(0);
}
