#!/usr/sbin/dtrace -Zs

/*
 * Which function calls which, in which order?
 *
 * The flow of calls: each entry and return of a Python function in order of time,
 * indented by depth.
 *
 * usage: py_flow.d [FILE]	only the functions of FILE, as in app.py
 *
 * TIME is in microseconds since tracing began.  Each thread has its own depth.  A return
 * goes back to the depth of the last open call of the same function, so a lost event, or
 * another greenlet, does not shift the lines that follow.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

self int depth;
self int open[string, string], at[string, string, int];

BEGIN
{
	start = timestamp;
	printf("%10s %7s  %-24s %s\n", "TIME(us)", "TID", "FILE:LINE", "FUNC");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	printf("%10d %7s  %d events lost\n", (timestamp - start) / 1000, "", arg0);
}

python*:::function-entry
/$$1 == "" || basename(copyinstr(arg0)) == $$1/
{
	printf("%10d %7d  %-18s:%-5d %*s-> %s\n", (timestamp - start) / 1000, tid,
	    basename(copyinstr(arg0)), arg2, self->depth * 2, "", copyinstr(arg1));
	self->open[copyinstr(arg0), copyinstr(arg1)]++;
	this->n = self->open[copyinstr(arg0), copyinstr(arg1)];
	self->at[copyinstr(arg0), copyinstr(arg1), this->n] = self->depth;
	self->depth++;
}

/* A call that began before tracing returns without an entry. */
python*:::function-return
/$$1 == "" || basename(copyinstr(arg0)) == $$1/
{
	this->n = self->open[copyinstr(arg0), copyinstr(arg1)];
	self->depth = this->n > 0 ? self->at[copyinstr(arg0), copyinstr(arg1), this->n] : self->depth;
	printf("%10d %7d  %-18s:%-5d %*s<- %s\n", (timestamp - start) / 1000, tid,
	    basename(copyinstr(arg0)), arg2, self->depth * 2, "", copyinstr(arg1));
	self->at[copyinstr(arg0), copyinstr(arg1), this->n] = 0;
	self->open[copyinstr(arg0), copyinstr(arg1)] -= this->n > 0 ? 1 : 0;
}
