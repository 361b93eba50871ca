#!/usr/sbin/dtrace -Zs

/*
 * How long do imports take?
 *
 * The time of imports: each module when its import finishes, with the time of the
 * modules that it imports (TOTAL) and without (OWN).
 *
 * usage: py_imports.d
 *
 * As in python3 -X importtime, a module is below the modules that it imports,
 * which are indented more.  The script pairs the begin and the end of an import by the
 * module's name, and leaves out imports that began before events were lost.
 *
 * self->own adds up the own times of all imports that have ended in the thread; its
 * growth during an import is the time of the modules below.
 */

#pragma D option quiet
#pragma D option dynvarsize=16m

self int depth, open[string], at[string, int];
self uint64_t own, start[string, int], before[string, int];
uint64_t loss;

BEGIN
{
	printf("%7s %10s %10s %5s  %s\n", "PID", "OWN(us)", "TOTAL(us)", "FOUND", "MODULE");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	loss = timestamp;
	printf("%7s %d events lost\n", "", arg0);
}

python*:::import-find-load-start
{
	this->n = self->open[copyinstr(arg0)];
	this->n = self->start[copyinstr(arg0), this->n] > loss ? this->n + 1 : 1;
	self->open[copyinstr(arg0)] = this->n;
	self->start[copyinstr(arg0), this->n] = timestamp;
	self->before[copyinstr(arg0), this->n] = self->own;
	self->at[copyinstr(arg0), this->n] = self->depth;
	self->depth++;
}

/* An import that began before tracing has no start. */
python*:::import-find-load-done
{
	this->n = self->open[copyinstr(arg0)];
	this->start = self->start[copyinstr(arg0), this->n];
	this->total = timestamp - this->start;
	this->below = self->own - self->before[copyinstr(arg0), this->n];
	this->own = this->total > this->below ? this->total - this->below : 0;
}

python*:::import-find-load-done
/this->start > loss/
{
	self->own += this->own;
	printf("%7d %10d %10d %5s  %*s%s\n", pid, this->own / 1000, this->total / 1000,
	    arg1 ? "yes" : "no", 2 * self->at[copyinstr(arg0), this->n], "", copyinstr(arg0));
}

python*:::import-find-load-done
/this->n > 0/
{
	self->depth = self->at[copyinstr(arg0), this->n];
	self->start[copyinstr(arg0), this->n] = 0;
	self->before[copyinstr(arg0), this->n] = 0;
	self->at[copyinstr(arg0), this->n] = 0;
	self->open[copyinstr(arg0)]--;
}
