/*
 * DROP fires where events were lost: with their number and CPU, in the observer.  Tables say at
 * the end that they are incomplete.
 */
#pragma D option quiet

dtrace:::DROP
{
	printf("%d lost on CPU %d before %d, %d\n", arg0, arg1, timestamp, pid == $pid);
	@drops = count();
}

python*:::line
{
	printf("line %d\n", arg2);
}
