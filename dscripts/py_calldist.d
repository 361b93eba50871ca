#!/usr/sbin/dtrace -Zs

/*
 * Do calls always take the same time?
 *
 * The times of the calls of each Python function, as distributions: elapsed
 * microseconds, including the functions that it calls.
 *
 * usage: py_calldist.d [FILE]	only the functions of FILE, as in app.py
 *
 * The script pairs a return with the last open call of the same function in the thread: a
 * lost event, or another greenlet, shifts no other pair.  It leaves out calls that began
 * before events were lost.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int number[string, string];
self int open[int];
self uint64_t start[int, int];
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
}

python*:::function-return
{
	this->n = self->open[this->f];
	this->start = self->start[this->f, this->n];
}

python*:::function-return
/this->start > loss && ($$1 == "" || basename(copyinstr(arg0)) == $$1)/
{
	@times[basename(copyinstr(arg0)), copyinstr(arg1)] =
	    quantize((timestamp - this->start) / 1000);
}

python*:::function-return
/this->n > 0/
{
	self->start[this->f, this->n] = 0;
	self->open[this->f]--;
}

END
{
	printf("Microseconds by function:\n");
	printa("\n%s, %s%@d", @times);
}
