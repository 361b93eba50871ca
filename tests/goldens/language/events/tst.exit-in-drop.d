/* exit() in DROP ends the run at the drop: no later event is read, and END has its time. */
#pragma D option quiet

python42:::call
{
	n++;
}

dtrace:::DROP
{
	printf("lost %d\n", arg0);
	exit(0);
}

END
{
	printf("%d event at %d\n", n, timestamp);
}
