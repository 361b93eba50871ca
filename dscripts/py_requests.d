#!/usr/sbin/dtrace -Zs

/*
 * How long do requests take, by name and outcome?
 *
 * The requests of a program that fires these probes:
 *
 *	probe.dtrace_probe("request-start", name, id)
 *	probe.dtrace_probe("request-done", name, id, outcome)
 *
 * Name and id together identify one request at a time in the process.  A program
 * without simultaneous requests may leave the id out:
 * probe.dtrace_probe("request-done", name, None, outcome).  Requests that began before
 * events were lost do not count.
 *
 * usage: py_requests.d [WHERE [ROWS [SECONDS]]]
 * default: all, 20 rows, one table at the end
 *
 * WHERE is what the name begins with (/users), or with a ! in front what to leave out.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

uint64_t loss, lost, start[int, string, string];

dtrace:::PYDTRACE
{
	setopt("aggrows", $$2 == "" ? "20" : $$2);
}

BEGIN
{
	all = $$1 == "";
	not = substr($$1, 0, 1) == "!";
	where = not ? substr($$1, 1) : $$1;
	every = $3;
	printf("Tracing... Hit Ctrl-C to end.\n");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	loss = timestamp;
	lost += probename == "DROP" ? arg0 : 1;
}

pythonprobes*:::pythonprobe
/copyinstr(arg0) == "request-start" && (all || (index(copyinstr(arg1), where) == 0) != not)/
{
	start[pid, copyinstr(arg1), copyinstr(arg2)] = timestamp;
}

pythonprobes*:::pythonprobe
/copyinstr(arg0) == "request-done" && start[pid, copyinstr(arg1), copyinstr(arg2)] > loss/
{
	this->elapsed = timestamp - start[pid, copyinstr(arg1), copyinstr(arg2)];
	@count[copyinstr(arg1), copyinstr(arg3)] = count();
	@average[copyinstr(arg1), copyinstr(arg3)] = avg(this->elapsed);
	@longest[copyinstr(arg1), copyinstr(arg3)] = max(this->elapsed);
	@times[copyinstr(arg1)] = quantize(this->elapsed / 1000);
}

pythonprobes*:::pythonprobe
/copyinstr(arg0) == "request-done"/
{
	start[pid, copyinstr(arg1), copyinstr(arg2)] = 0;
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
	normalize(@average, 1000);
	normalize(@longest, 1000);
	printf("%-32s %-10s %8s %12s %12s\n", "REQUEST", "OUTCOME", "COUNT", "AVERAGE(us)",
	    "LONGEST(us)");
	printa("%-32s %-10s %@8d %@12d %@12d\n", @count, @average, @longest);
	printa("\n%s, in microseconds:%@d", @times);
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
	trunc(@average);
	trunc(@longest);
	trunc(@times);
}
