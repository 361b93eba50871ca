#!/usr/sbin/dtrace -Zs

/*
 * Which functions take the time?
 *
 * Elapsed time of Python functions, with the functions that they call (TOTAL) and
 * without (OWN), in microseconds; the function with the most own time is last.
 *
 * usage: py_calltime.d [FILE]	only the functions of FILE, as in app.py
 *
 * The script pairs a return with the last open call of the same function in the thread: a
 * lost event, or another greenlet, shifts no other pair.  It leaves out calls that began
 * before events were lost.
 *
 * self->own adds up the own times of all calls that have ended in the thread; its growth
 * during a call is the time of the functions below.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int number[string, string];
self int open[int];
self uint64_t own, start[int, int], before[int, int];
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
}

python*:::function-return
{
	this->n = self->open[this->f];
	this->start = self->start[this->f, this->n];
	this->paired = this->start > loss;
	this->total = timestamp - this->start;
	this->below = self->own - self->before[this->f, this->n];
	this->own = this->total > this->below ? this->total - this->below : 0;
	this->file = basename(copyinstr(arg0));
	this->func = copyinstr(arg1);
}

python*:::function-return
/this->paired && ($$1 == "" || this->file == $$1)/
{
	@own[this->file, this->func] = sum(this->own);
	@total[this->file, this->func] = sum(this->total);
	@calls[this->file, this->func] = count();
}

python*:::function-return
/this->n > 0/
{
	self->own += this->paired ? this->own : 0;
	self->start[this->f, this->n] = 0;
	self->before[this->f, this->n] = 0;
	self->open[this->f]--;
}

END
{
	normalize(@own, 1000);
	normalize(@total, 1000);
	printf("%12s %12s %8s  %-24s %s\n", "OWN(us)", "TOTAL(us)", "CALLS", "FILE", "FUNC");
	printa("%@12d %@12d %@8d  %-24s %s\n", @own, @total, @calls);
}
