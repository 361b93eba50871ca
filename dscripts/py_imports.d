#!/usr/sbin/dtrace -Zs

/*
 * How long do imports take?
 *
 * Each module when its import finishes, with the time of the modules that it imports
 * (TOTAL) and without (OWN); at the end those with the most own time, the longest last.
 *
 * usage: py_imports.d [WHERE [ROWS]]
 * default: every module, 20 rows at the end
 *
 * WHERE is a module with those in it (json), or with a ! in front what to leave out.
 *
 * As in python3 -X importtime, a module is below the modules that it imports,
 * which are indented more.  The script pairs the begin and the end of an import by the
 * module's name, and leaves out imports that began before events were lost.
 *
 * self->own adds up the own times of all imports that have ended in the thread; its
 * growth during an import is the time of the modules below.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

self int depth, open[string], at[string, int];
self uint64_t own, start[string, int], before[string, int];
uint64_t loss, lost, mixed;

dtrace:::PYDTRACE
{
	setopt("aggrows", $$2 == "" ? "20" : $$2);
}

BEGIN
{
	all = $$1 == "";
	not = substr($$1, 0, 1) == "!";
	where = strjoin(not ? substr($$1, 1) : $$1, ".");
	printf("%7s %10s %10s %5s  %s\n", "PID", "OWN(us)", "TOTAL(us)", "FOUND", "MODULE");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	loss = timestamp;
	lost = probename == "DROP" ? arg0 : 1;
	printf("%7s %d events lost\n", "", lost);
}

python*:::import-find-load-start
{
	this->n = self->open[copyinstr(arg0)];
	this->n = loss == 0 || self->start[copyinstr(arg0), this->n] > loss ? this->n + 1 : 1;
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
	this->in = index(strjoin(copyinstr(arg0), "."), where) == 0;
}

python*:::import-find-load-done
/this->start > loss && (all || this->in != not)/
{
	printf("%7d %10d %10d %5s  %*s%s\n", pid, this->own / 1000, this->total / 1000,
	    arg1 ? "yes" : "no", 2 * self->at[copyinstr(arg0), this->n], "", copyinstr(arg0));
	@own[copyinstr(arg0)] = sum(this->own);
	@total[copyinstr(arg0)] = sum(this->n == 1 ? this->total : 0);
}

python*:::import-find-load-done
/this->n > 0/
{
	self->own += this->start > loss ? this->own : 0;
	mixed += this->start > loss && self->depth != self->at[copyinstr(arg0), this->n] + 1 ? 1 : 0;
	self->depth = self->at[copyinstr(arg0), this->n];
	self->start[copyinstr(arg0), this->n] = 0;
	self->before[copyinstr(arg0), this->n] = 0;
	self->at[copyinstr(arg0), this->n] = 0;
	self->open[copyinstr(arg0)]--;
}

/* NOW, which pydtrace has beside END: SIGUSR1 asks for the table. */
dtrace:::[EN][NO]*
{
	normalize(@own, 1000);
	normalize(@total, 1000);
	printf("\n%10s %10s  %s\n", "OWN(us)", "TOTAL(us)", "MODULE");
	printa("%@10d %@10d  %s\n", @own, @total);
}

dtrace:::[EN][NO]*
/mixed > 0/
{
	printf("Out of order: %d events (greenlets?); OWN is uncertain.\n", mixed);
}
