/* With a format an empty aggregation prints nothing at all. */
#pragma D option quiet

END
/0/
{
	@a = count();
}

BEGIN
{
	printa("text %@d\n", @a);
	printf("end\n");
	exit(0);
}
