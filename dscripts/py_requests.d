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
 * usage: py_requests.d
 */

#pragma D option quiet
#pragma D option dynvarsize=16m

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

pythonprobes*:::pythonprobe
/copyinstr(arg0) == "request-start"/
{
	start[pid, copyinstr(arg1), copyinstr(arg2)] = timestamp;
}

pythonprobes*:::pythonprobe
/copyinstr(arg0) == "request-done" && start[pid, copyinstr(arg1), copyinstr(arg2)] > loss/
{
	this->elapsed = timestamp - start[pid, copyinstr(arg1), copyinstr(arg2)];
	start[pid, copyinstr(arg1), copyinstr(arg2)] = 0;
	@count[copyinstr(arg1), copyinstr(arg3)] = count();
	@average[copyinstr(arg1), copyinstr(arg3)] = avg(this->elapsed);
	@longest[copyinstr(arg1), copyinstr(arg3)] = max(this->elapsed);
	@times[copyinstr(arg1)] = quantize(this->elapsed / 1000);
}

END
{
	normalize(@average, 1000);
	normalize(@longest, 1000);
	printf("%-32s %-10s %8s %12s %12s\n", "REQUEST", "OUTCOME", "COUNT", "AVERAGE(us)",
	    "LONGEST(us)");
	printa("%-32s %-10s %@8d %@12d %@12d\n", @count, @average, @longest);
	printa("\n%s, in microseconds:%@d", @times);
}
