#!/usr/sbin/dtrace -Zs

/*
 * Which functions take the time?
 *
 * Elapsed time of Python functions without the functions that they call (OWN) and
 * with them (TOTAL), in microseconds; the function with the most own time is last.
 * The time of a function that calls itself counts once in TOTAL: in the outermost call.
 *
 * usage: py_calltime.d [WHERE [ROWS [SECONDS]]]
 * default: everywhere, 20 rows, one table at the end
 *
 * WHERE is a part of the path: a file (app.py), a package (jinja2), folders (/srv/app), or
 * with a ! in front what to leave out ('!site-packages'), and <frozen ...> with it.
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

int number[string, string], shown[int];
string place[int];
self int current, open[int], caller[int, int];
self uint64_t own, start[int, int], before[int, int];
uint64_t loss, lost, mixed;

/* The qualified name, where the interpreter knows it. */
inline string name = arg3 != 0 ? copyinstr(arg3) : copyinstr(arg1);

dtrace:::PYDTRACE
{
	setopt("aggrows", $$2 == "" ? "20" : $$2);
}

BEGIN
{
	all = $$1 == "";
	not = substr($$1, 0, 1) == "!";
	where = not ? substr($$1, 1) : $$1;
	where = strjoin("/", substr(where, strlen(where) - 1) == "/" ? where : strjoin(where, "/"));
	every = $3;
	printf("Tracing... Hit Ctrl-C to end.\n");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	loss = timestamp;
	lost += probename == "DROP" ? arg0 : 1;
}

python*:::function-entry,
python*:::function-return
{
	this->f = number[copyinstr(arg0), name];
}

/* A new function: its place, and whether WHERE shows it. */
python*:::function-entry,
python*:::function-return
/this->f == 0/
{
	numbers++;
	number[copyinstr(arg0), name] = numbers;
	this->f = numbers;
	this->in = index(strjoin("/", strjoin(copyinstr(arg0), "/")), where) >= 0;
	this->frozen = index(copyinstr(arg0), "<frozen ") == 0;
	shown[this->f] = all || (not ? !this->in && !this->frozen : this->in);
	this->dir = basename(dirname(copyinstr(arg0)));
	place[this->f] = this->dir == "." || this->dir == "/" ? basename(copyinstr(arg0)) :
	    strjoin(this->dir, strjoin("/", basename(copyinstr(arg0))));
}

/* A call after a loss overwrites those before it, which may have ended unseen. */
python*:::function-entry
{
	this->n = self->open[this->f];
	this->n = loss == 0 || self->start[this->f, this->n] > loss ? this->n + 1 : 1;
	self->open[this->f] = this->n;
	self->start[this->f, this->n] = timestamp;
	self->before[this->f, this->n] = self->own;
	self->caller[this->f, this->n] = self->current;
	self->current = this->f;
}

python*:::function-return
{
	this->n = self->open[this->f];
	this->start = self->start[this->f, this->n];
	this->paired = this->start > loss;
	this->total = timestamp - this->start;
	this->below = self->own - self->before[this->f, this->n];
	this->own = this->total > this->below ? this->total - this->below : 0;
}

python*:::function-return
/this->paired && shown[this->f]/
{
	@own[name, place[this->f]] = sum(this->own);
	@total[name, place[this->f]] = sum(this->n == 1 ? this->total : 0);
	@calls[name, place[this->f]] = count();
}

python*:::function-return
/this->n > 0/
{
	mixed += this->paired && self->current != this->f ? 1 : 0;
	self->current = self->caller[this->f, this->n];
	self->caller[this->f, this->n] = 0;
	self->own += this->paired ? this->own : 0;
	self->before[this->f, this->n] = 0;
	self->start[this->f, this->n] = 0;
	self->open[this->f]--;
}

tick-1sec
{
	seconds++;
	due = every > 0 && seconds % every == 0;
}

tick-1sec
/due/
{
	printf("%Y\n", walltimestamp);
}

/* NOW, which pydtrace has beside END: SIGUSR1 asks for the table. */
tick-1sec,
dtrace:::[EN][NO]*
/probename != "tick-1sec" || due/
{
	normalize(@own, 1000);
	normalize(@total, 1000);
	printf("%10s %10s %8s  %-24s %s\n", "OWN(us)", "TOTAL(us)", "CALLS", "FUNC", "FILE");
	printa("%@10d %@10d %@8d  %-24s %s\n", @own, @total, @calls);
}

tick-1sec,
dtrace:::[EN][NO]*
/mixed > 0 && (probename != "tick-1sec" || due)/
{
	printf("Out of order: %d events (greenlets?); OWN is uncertain.\n", mixed);
}

/* At the end pydtrace itself says so. */
tick-1sec,
dtrace:::[EN][NO]*
/lost > 0 && (probename == "NOW" || (probename == "tick-1sec" && due))/
{
	printf("Incomplete: %d events were lost.\n", lost);
}

tick-1sec
/due/
{
	trunc(@own);
	trunc(@total);
	trunc(@calls);
}
