/* dtrace:::[DE]R* is ERROR in every DTrace; in pydtrace it is DROP as well. */
#pragma D option quiet
int zero;

dtrace:::[DE]R*
{
	printf("%s\n", probename);
}

python*:::line
{
	x = 1 / zero;
}
