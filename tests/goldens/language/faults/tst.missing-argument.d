/*
 * A clause that uses an argument which could not be read faults, in predicate and body; the
 * other clauses run.
 *
 * @@args: -q
 */

app*:::depth
/arg0 == 0/
{
	printf("zero\n");
}

app*:::depth
{
	printf("depth %d\n", args[0]);
}

app*:::depth
{
	printf("text %s\n", copyinstr(arg1));
}

app*:::depth
{
	printf("other %d\n", arg2);
}

ERROR
{
	printf("fault %d in clause %d, arg0 %d\n", arg4, arg2, arg0);
}
