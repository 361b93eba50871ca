/* The time of a firing is the same for all its clauses; ticks have theirs. */
#pragma D option quiet

p*:::e
{
	t = timestamp;
}

p*:::e
{
	printf("%d %d\n", timestamp == t, timestamp);
}

tick-1ms
{
	printf("%d\n", timestamp);
}
