#!/usr/sbin/dtrace -Zs

/*
 * The flow of calls: each entry and return of a Python function in order of time,
 * indented by depth.
 *
 * usage: py_flow.d [FILE]	only the functions of FILE, as in app.py
 *
 * TIME is in microseconds since tracing began.  Each thread has its own depth.
 */

#pragma D option quiet
#pragma D option defaultargs

self int depth;

BEGIN
{
	start = timestamp;
	printf("%10s %7s  %-24s %s\n", "TIME(us)", "TID", "FILE:LINE", "FUNC");
}

python*:::function-entry
/$$1 == "" || basename(copyinstr(arg0)) == $$1/
{
	printf("%10d %7d  %-18s:%-5d %*s-> %s\n", (timestamp - start) / 1000, tid,
	    basename(copyinstr(arg0)), arg2, self->depth * 2, "", copyinstr(arg1));
	self->depth++;
}

/* A call that began before tracing returns without an entry. */
python*:::function-return
/$$1 == "" || basename(copyinstr(arg0)) == $$1/
{
	self->depth -= self->depth > 0 ? 1 : 0;
	printf("%10d %7d  %-18s:%-5d %*s<- %s\n", (timestamp - start) / 1000, tid,
	    basename(copyinstr(arg0)), arg2, self->depth * 2, "", copyinstr(arg1));
}
