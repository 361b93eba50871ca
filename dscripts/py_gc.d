#!/usr/sbin/dtrace -Zs

/*
 * How long does garbage collection stop the program?
 *
 * Garbage collections by process and generation: their number, the objects that
 * they found, and the time for which they stopped the program.  Those that began before
 * events were lost do not count.
 *
 * usage: py_gc.d
 */

#pragma D option quiet
#pragma D option aggsortkey

uint64_t loss;

BEGIN
{
	printf("Tracing... Hit Ctrl-C to end.\n");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	loss = timestamp;
}

python*:::gc-start
{
	self->generation = (int)arg0;
	self->start = timestamp;
}

python*:::gc-done
/self->start > loss/
{
	this->pause = timestamp - self->start;
	self->start = 0;
	@count[pid, self->generation] = count();
	@found[pid, self->generation] = sum(arg0);
	@total[pid, self->generation] = sum(this->pause);
	@longest[pid, self->generation] = max(this->pause);
	@pauses[self->generation] = quantize(this->pause / 1000);
}

END
{
	normalize(@total, 1000);
	normalize(@longest, 1000);
	printf("%8s %4s %12s %12s %12s %12s\n", "PID", "GEN", "COLLECTIONS", "FOUND", "TOTAL(us)",
	    "LONGEST(us)");
	printa("%8d %4d %@12d %@12d %@12d %@12d\n", @count, @found, @total, @longest);
	printa("\nPauses of generation %d, in microseconds:%@d", @pauses);
}
