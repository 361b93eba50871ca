#!/usr/sbin/dtrace -Zs

/*
 * The elapsed time, the on-CPU time and their difference, the wait, of Python
 * functions, in microseconds, without the functions that they call; the longest
 * wait is last.
 *
 * usage: py_cputime.d [FILE]	only the functions of FILE, as in app.py
 *
 * vtimestamp is the on-CPU time of the thread.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

self int depth;
self uint64_t start[int], vstart[int], below[int], vbelow[int];

BEGIN
{
	printf("Tracing... Hit Ctrl-C to end.\n");
}

python*:::function-entry
{
	self->depth++;
	self->start[self->depth] = timestamp;
	self->vstart[self->depth] = vtimestamp;
	self->below[self->depth] = 0;
	self->vbelow[self->depth] = 0;
}

/* A call that began before tracing has no start. */
python*:::function-return
{
	this->start = self->start[self->depth];
	this->total = timestamp - this->start;
	this->vtotal = vtimestamp - self->vstart[self->depth];
	this->own = this->total - self->below[self->depth];
	this->vown = this->vtotal - self->vbelow[self->depth];
	this->file = basename(copyinstr(arg0));
	this->func = copyinstr(arg1);
}

python*:::function-return
/this->start != 0 && ($$1 == "" || this->file == $$1)/
{
	@wait[this->file, this->func] = sum(this->own > this->vown ? this->own - this->vown : 0);
	@on[this->file, this->func] = sum(this->vown);
	@elapsed[this->file, this->func] = sum(this->own);
}

python*:::function-return
/this->start != 0/
{
	self->start[self->depth] = 0;
	self->vstart[self->depth] = 0;
	self->below[self->depth] = 0;
	self->vbelow[self->depth] = 0;
	self->depth--;
	self->below[self->depth] += self->depth > 0 ? this->total : 0;
	self->vbelow[self->depth] += self->depth > 0 ? this->vtotal : 0;
}

END
{
	normalize(@wait, 1000);
	normalize(@on, 1000);
	normalize(@elapsed, 1000);
	printf("%12s %12s %12s  %-24s %s\n", "WAIT(us)", "ON-CPU(us)", "ELAPSED(us)", "FILE", "FUNC");
	printa("%@12d %@12d %@12d  %-24s %s\n", @wait, @on, @elapsed);
}
