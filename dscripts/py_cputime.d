#!/usr/sbin/dtrace -Zs

/*
 * Which functions compute, and which wait?
 *
 * The elapsed time, the on-CPU time and their difference, the wait, of Python
 * functions, in microseconds, without the functions that they call; the longest
 * wait is last.
 *
 * usage: py_cputime.d [FILE]	only the functions of FILE, as in app.py
 *
 * vtimestamp is the on-CPU time of the thread.
 *
 * The script pairs a return with the last open call of the same function in the thread: a
 * lost event, or another greenlet, shifts no other pair.  It leaves out calls that began
 * before events were lost.
 *
 * self->own and self->vown add up the own times of all calls that have ended in the thread;
 * their growth during a call is the time of the functions below.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int number[string, string];
self int open[int];
self uint64_t own, start[int, int], before[int, int];
self uint64_t vown, vstart[int, int], vbefore[int, int];
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

python*:::function-entry,
python*:::function-return
{
	this->f = number[copyinstr(arg0), copyinstr(arg1)];
}

python*:::function-entry
/this->f == 0/
{
	numbers++;
	number[copyinstr(arg0), copyinstr(arg1)] = numbers;
	this->f = numbers;
}

/* A call after a loss overwrites those before it, which may have ended unseen. */
python*:::function-entry
{
	this->n = self->open[this->f];
	this->n = self->start[this->f, this->n] > loss ? this->n + 1 : 1;
	self->open[this->f] = this->n;
	self->start[this->f, this->n] = timestamp;
	self->before[this->f, this->n] = self->own;
	self->vstart[this->f, this->n] = vtimestamp;
	self->vbefore[this->f, this->n] = self->vown;
}

python*:::function-return
{
	this->n = self->open[this->f];
	this->start = self->start[this->f, this->n];
	this->paired = this->start > loss;
	this->total = timestamp - this->start;
	this->below = self->own - self->before[this->f, this->n];
	this->own = this->total > this->below ? this->total - this->below : 0;
	this->vtotal = vtimestamp - self->vstart[this->f, this->n];
	this->vbelow = self->vown - self->vbefore[this->f, this->n];
	this->vown = this->vtotal > this->vbelow ? this->vtotal - this->vbelow : 0;
	this->file = basename(copyinstr(arg0));
	this->func = copyinstr(arg1);
}

python*:::function-return
/this->paired && ($$1 == "" || this->file == $$1)/
{
	@wait[this->file, this->func] = sum(this->own > this->vown ? this->own - this->vown : 0);
	@on[this->file, this->func] = sum(this->vown);
	@elapsed[this->file, this->func] = sum(this->own);
}

python*:::function-return
/this->n > 0/
{
	self->own += this->paired ? this->own : 0;
	self->vown += this->paired ? this->vown : 0;
	self->start[this->f, this->n] = 0;
	self->before[this->f, this->n] = 0;
	self->vstart[this->f, this->n] = 0;
	self->vbefore[this->f, this->n] = 0;
	self->open[this->f]--;
}

END
{
	normalize(@wait, 1000);
	normalize(@on, 1000);
	normalize(@elapsed, 1000);
	printf("%12s %12s %12s  %-24s %s\n", "WAIT(us)", "ON-CPU(us)", "ELAPSED(us)", "FILE", "FUNC");
	printa("%@12d %@12d %@12d  %-24s %s\n", @wait, @on, @elapsed);
}
