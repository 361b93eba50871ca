#!/usr/sbin/dtrace -Zs

/*
 * Which lines take long, and when?
 *
 * Each time that a line of Python takes a number of milliseconds or more, without
 * the Python functions that it calls.
 *
 * usage: py_slowlines.d [MILLISECONDS [FILE]]	default: 10, every file
 *
 * The script charges time to the current line of the thread's current function.  It
 * keeps line and time of each open call of a function, so that the count of a line
 * continues when the function that it called returns.  It leaves out lines that began
 * before events were lost.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int number[string, string];
self int current, open[int], caller[int, int], line[int, int];
self uint64_t last, spent[int, int], began[int, int];
uint64_t loss;

BEGIN
{
	limit = 1000000 * (uint64_t)($1 > 0 ? $1 : 10);
	start = timestamp;
	printf("%10s %7s %10s  %-24s %s\n", "TIME(ms)", "TID", "SPENT(us)", "FILE:LINE", "FUNC");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	loss = timestamp;
	printf("%10d %7s %d events lost\n", (timestamp - start) / 1000000, "", arg0);
}

python*:::function-entry,
python*:::function-return,
python*:::line
{
	self->spent[self->current, self->open[self->current]] +=
	    self->last != 0 ? timestamp - self->last : 0;
	self->last = timestamp;
	this->f = number[copyinstr(arg0), copyinstr(arg1)];
}

python*:::function-entry,
python*:::function-return,
python*:::line
/this->f == 0/
{
	numbers++;
	number[copyinstr(arg0), copyinstr(arg1)] = numbers;
	this->f = numbers;
}

python*:::function-entry
{
	self->open[this->f]++;
}

/* A call that began before tracing has the number 0. */
python*:::function-entry,
python*:::function-return,
python*:::line
{
	this->n = self->open[this->f];
}

python*:::function-return,
python*:::line
/self->began[this->f, this->n] > loss && self->spent[this->f, this->n] >= limit &&
    ($$2 == "" || basename(copyinstr(arg0)) == $$2)/
{
	printf("%10d %7d %10d  %-18s:%-5d %s\n", (timestamp - start) / 1000000, tid,
	    self->spent[this->f, this->n] / 1000, basename(copyinstr(arg0)),
	    self->line[this->f, this->n], copyinstr(arg1));
}

python*:::line
{
	self->line[this->f, this->n] = (int)arg2;
	self->began[this->f, this->n] = timestamp;
	self->spent[this->f, this->n] = 0;
	self->current = this->f;
}

python*:::function-entry
{
	self->caller[this->f, this->n] = self->current;
	self->began[this->f, this->n] = 0;
	self->spent[this->f, this->n] = 0;
	self->current = this->f;
}

python*:::function-return
{
	self->current = self->caller[this->f, this->n];
	self->caller[this->f, this->n] = 0;
	self->line[this->f, this->n] = 0;
	self->began[this->f, this->n] = 0;
	self->spent[this->f, this->n] = 0;
	self->open[this->f] -= this->n > 0 ? 1 : 0;
}
