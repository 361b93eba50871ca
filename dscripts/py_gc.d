#!/usr/sbin/dtrace -Zs

/*
 * How long does garbage collection stop the program?
 *
 * Garbage collections by process and generation: their number, the objects that
 * they found, and the time for which they stopped the program.  Those that began before
 * events were lost do not count.
 *
 * usage: py_gc.d ['' [ROWS [SECONDS]]]
 * default: 20 rows, one table at the end
 *
 * A collection has no place in the source: the first argument, WHERE of the other scripts,
 * stays empty.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option aggsortkey

uint64_t loss, lost;

dtrace:::PYDTRACE
{
	setopt("aggrows", $$2 == "" ? "20" : $$2);
}

BEGIN
{
	every = $3;
	printf("Tracing... Hit Ctrl-C to end.\n");
}

BEGIN
/$$1 != ""/
{
	printf("py_gc.d: a collection has no place: '' instead of '%s'\n", $$1);
	exit(1);
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	loss = timestamp;
	lost += probename == "DROP" ? arg0 : 1;
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
	@count[pid, self->generation] = count();
	@found[pid, self->generation] = sum(arg0);
	@total[pid, self->generation] = sum(this->pause);
	@longest[pid, self->generation] = max(this->pause);
	@pauses[self->generation] = quantize(this->pause / 1000);
}

python*:::gc-done
{
	self->start = 0;
}

tick-1sec
{
	seconds++;
	due = every > 0 && seconds % every == 0;
}

tick-1sec
/due/
{
	printf("%Y\n", walltimestamp);
}

/* NOW, which pydtrace has beside END: SIGUSR1 asks for the table. */
tick-1sec,
dtrace:::[EN][NO]*
/probename != "tick-1sec" || due/
{
	normalize(@total, 1000);
	normalize(@longest, 1000);
	printf("%8s %4s %12s %12s %12s %12s\n", "PID", "GEN", "COLLECTIONS", "FOUND", "TOTAL(us)",
	    "LONGEST(us)");
	printa("%8d %4d %@12d %@12d %@12d %@12d\n", @count, @found, @total, @longest);
	printa("\nPauses of generation %d, in microseconds:%@d", @pauses);
}

/* At the end pydtrace itself says so. */
tick-1sec,
dtrace:::[EN][NO]*
/lost > 0 && (probename == "NOW" || (probename == "tick-1sec" && due))/
{
	printf("Incomplete: %d events were lost.\n", lost);
}

tick-1sec
/due/
{
	trunc(@count);
	trunc(@found);
	trunc(@total);
	trunc(@longest);
	trunc(@pauses);
}
