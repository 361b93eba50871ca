/* ERROR gets the probe, the clause, the fault and its address. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
/* @@filter: s/ID [0-9]+/ID N/ */
#pragma D option quiet

tick-1ms
{
	trace(*(int *)0x48);
}

ERROR
{
	printf("%d %d %d %x\n", arg1 > 3, arg2, arg4, arg5);
	exit(0);
}
