/* A tick takes its place among the events by its time. */
#pragma D option quiet

p*:::e
{
	printf("event %d\n", arg0);
}

tick-1ms
{
	printf("tick %d\n", ++n);
}
