#!/usr/sbin/dtrace -Zs

/*
 * How much does each thread do, in calls and CPU time?
 *
 * The work of each thread, second by second: calls of Python functions, on-CPU
 * time, and its main function.
 *
 * usage: py_threads.d [WHERE [ROWS [SECONDS]]]
 * default: calls everywhere, 20 rows each second
 *
 * WHERE is a part of the path: a file (app.py), a package (jinja2), folders (/srv/app), or
 * with a ! in front what to leave out ('!site-packages'), and <frozen ...> with it.
 *
 * MAIN is the first function of the thread outside threading.py.  From there on, the
 * script shows the thread in each interval in which it calls a function or returns
 * from one.  vtimestamp is the on-CPU time of the thread; WHERE chooses calls only.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option aggsortkey
#pragma D option dynvarsize=16m

int known[string];
self string main;
self uint64_t since;
uint64_t lost;

dtrace:::PYDTRACE
{
	setopt("aggrows", $$2 == "" ? "20" : $$2);
}

BEGIN
{
	all = $$1 == "";
	not = substr($$1, 0, 1) == "!";
	where = not ? substr($$1, 1) : $$1;
	where = strjoin("/", substr(where, strlen(where) - 1) == "/" ? where : strjoin(where, "/"));
	every = $3 > 0 ? $3 : 1;
	printf("Tracing... Hit Ctrl-C to end.\n");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	lost += probename == "DROP" ? arg0 : 1;
}

/* A new file: 1 if WHERE shows it, else 2. */
python*:::function-entry
/known[copyinstr(arg0)] == 0/
{
	this->in = index(strjoin("/", strjoin(copyinstr(arg0), "/")), where) >= 0;
	this->frozen = index(copyinstr(arg0), "<frozen ") == 0;
	known[copyinstr(arg0)] = all || (not ? !this->in && !this->frozen : this->in) ? 1 : 2;
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
	@calls[pid, tid, self->main] = sum(known[copyinstr(arg0)] == 1);
}

python*:::function-entry,
python*:::function-return
/self->main != "-"/
{
	@cpu[pid, tid, self->main] = sum(self->since != 0 ? vtimestamp - self->since : 0);
	self->since = vtimestamp;
}

tick-1sec
{
	seconds++;
	due = seconds % every == 0;
}

/* NOW, which pydtrace has beside END: SIGUSR1 asks for the table. */
tick-1sec,
dtrace:::[EN][NO]*
/probename != "tick-1sec" || due/
{
	normalize(@cpu, 1000000);
	printf("%Y\n%7s %7s %10s %10s  %s\n", walltimestamp, "PID", "TID", "CALLS", "ON-CPU(ms)",
	    "MAIN");
	printa("%7d %7d %@10d %@10d  %s\n", @calls, @cpu);
}

tick-1sec,
dtrace:::[EN][NO]*
/lost != 0 && (probename != "tick-1sec" || due)/
{
	printf("%d events lost\n", lost);
}

tick-1sec,
END
/probename == "END" || due/
{
	lost = 0;
	trunc(@calls);
	trunc(@cpu);
}
