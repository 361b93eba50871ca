/* With a format an empty aggregation prints nothing at all. */
#pragma D option quiet

BEGIN
{
	printa("text %@d\n", @a);
	printf("end\n");
	exit(0);
}

END
/0/
{
	@a = count();
}
