#!/usr/sbin/dtrace -Zs

/*
 * How much does each thread do, in calls and CPU time?
 *
 * The work of each thread, second by second: calls of Python functions, on-CPU
 * time, and its main function.
 *
 * usage: py_threads.d
 *
 * MAIN is the first function of the thread outside threading.py.  From there on, the
 * script shows the thread in each second in which it calls a function or returns
 * from one.  vtimestamp is the on-CPU time of the thread.
 */

#pragma D option quiet
#pragma D option aggsortkey

self string main;
self uint64_t since;
uint64_t lost;

BEGIN
{
	printf("Tracing... Hit Ctrl-C to end.\n");
}

python*:::function-entry,
python*:::function-return
/self->main == NULL/
{
	self->main = tid == pid ? "main thread" : "-";
}

python*:::function-entry
/self->main == "-" && basename(copyinstr(arg0)) != "threading.py"/
{
	self->main = strjoin(basename(copyinstr(arg0)), strjoin(":", copyinstr(arg1)));
}

python*:::function-entry
/self->main != "-"/
{
	@calls[pid, tid, self->main] = count();
}

python*:::function-entry,
python*:::function-return
/self->main != "-"/
{
	@cpu[pid, tid, self->main] = sum(self->since != 0 ? vtimestamp - self->since : 0);
	self->since = vtimestamp;
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	lost += arg0;
}

tick-1sec,
END
{
	normalize(@cpu, 1000000);
	printf("%Y\n%7s %7s %10s %10s  %s\n", walltimestamp, "PID", "TID", "CALLS", "ON-CPU(ms)",
	    "MAIN");
	printa("%7d %7d %@10d %@10d  %s\n", @calls, @cpu);
	trunc(@calls);
	trunc(@cpu);
}

tick-1sec,
END
/lost != 0/
{
	printf("%d events lost\n", lost);
	lost = 0;
}
