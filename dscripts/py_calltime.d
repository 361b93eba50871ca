#!/usr/sbin/dtrace -Zs

/*
 * Elapsed time of Python functions, with the functions that they call (TOTAL) and
 * without (OWN), in microseconds; the function with the most own time is last.
 *
 * usage: py_calltime.d [FILE]	only the functions of FILE, as in app.py
 *
 * self->start and self->below are indexed with the depth of the call in its
 * thread: its start, and the time of the calls that it has made so far.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

self int depth;
self uint64_t start[int], below[int];

BEGIN
{
	printf("Tracing... Hit Ctrl-C to end.\n");
}

python*:::function-entry
{
	self->depth++;
	self->start[self->depth] = timestamp;
	self->below[self->depth] = 0;
}

/* A call that began before tracing has no start. */
python*:::function-return
{
	this->start = self->start[self->depth];
	this->total = timestamp - this->start;
	this->own = this->total - self->below[self->depth];
	this->file = basename(copyinstr(arg0));
	this->func = copyinstr(arg1);
}

python*:::function-return
/this->start != 0 && ($$1 == "" || this->file == $$1)/
{
	@own[this->file, this->func] = sum(this->own);
	@total[this->file, this->func] = sum(this->total);
	@calls[this->file, this->func] = count();
}

python*:::function-return
/this->start != 0/
{
	self->start[self->depth] = 0;
	self->below[self->depth] = 0;
	self->depth--;
	self->below[self->depth] += self->depth > 0 ? this->total : 0;
}

END
{
	normalize(@own, 1000);
	normalize(@total, 1000);
	printf("%12s %12s %8s  %-24s %s\n", "OWN(us)", "TOTAL(us)", "CALLS", "FILE", "FUNC");
	printa("%@12d %@12d %@8d  %-24s %s\n", @own, @total, @calls);
}
