#!/usr/sbin/dtrace -Zs

/*
 * The times of the calls of each Python function, as distributions: elapsed
 * microseconds, including the functions that it calls.
 *
 * usage: py_calldist.d [FILE]	only the functions of FILE, as in app.py
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

self int depth;
self uint64_t start[int];

BEGIN
{
	printf("Tracing... Hit Ctrl-C to end.\n");
}

python*:::function-entry
{
	self->depth++;
	self->start[self->depth] = timestamp;
}

/* A call that began before tracing has no start. */
python*:::function-return
/self->start[self->depth] != 0 && ($$1 == "" || basename(copyinstr(arg0)) == $$1)/
{
	@times[basename(copyinstr(arg0)), copyinstr(arg1)] =
	    quantize((timestamp - self->start[self->depth]) / 1000);
}

python*:::function-return
/self->start[self->depth] != 0/
{
	self->start[self->depth] = 0;
	self->depth--;
}

END
{
	printf("Microseconds by function:\n");
	printa("\n%s, %s%@d", @times);
}
