#!/usr/sbin/dtrace -Zs

/*
 * Which functions compute, and which wait?
 *
 * The elapsed time, the on-CPU time and their difference, the wait, of Python
 * functions, in microseconds, without the functions that they call; the longest
 * wait is last.
 *
 * usage: py_cputime.d [WHERE [ROWS [SECONDS]]]
 * default: everywhere, 20 rows, one table at the end
 *
 * WHERE is a part of the path: a file (app.py), a package (jinja2), folders (/srv/app), or
 * with a ! in front what to leave out ('!site-packages'), and <frozen ...> with it.
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

int number[string, string], shown[int];
string place[int];
self int current, open[int], caller[int, int];
self uint64_t own, start[int, int], before[int, int];
self uint64_t vown, vstart[int, int], vbefore[int, int];
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
	self->vstart[this->f, this->n] = vtimestamp;
	self->vbefore[this->f, this->n] = self->vown;
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
	this->vtotal = vtimestamp - self->vstart[this->f, this->n];
	this->vbelow = self->vown - self->vbefore[this->f, this->n];
	this->vown = this->vtotal > this->vbelow ? this->vtotal - this->vbelow : 0;
}

python*:::function-return
/this->paired && shown[this->f]/
{
	@wait[name, place[this->f]] =
	    sum(this->own > this->vown ? this->own - this->vown : 0);
	@on[name, place[this->f]] = sum(this->vown);
	@elapsed[name, place[this->f]] = sum(this->own);
}

python*:::function-return
/this->n > 0/
{
	mixed += this->paired && self->current != this->f ? 1 : 0;
	self->current = self->caller[this->f, this->n];
	self->caller[this->f, this->n] = 0;
	self->own += this->paired ? this->own : 0;
	self->vown += this->paired ? this->vown : 0;
	self->before[this->f, this->n] = 0;
	self->vstart[this->f, this->n] = 0;
	self->vbefore[this->f, this->n] = 0;
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
	normalize(@wait, 1000);
	normalize(@on, 1000);
	normalize(@elapsed, 1000);
	printf("%10s %10s %11s  %-24s %s\n", "WAIT(us)", "ON-CPU(us)", "ELAPSED(us)", "FUNC",
	    "FILE");
	printa("%@10d %@10d %@11d  %-24s %s\n", @wait, @on, @elapsed);
}

tick-1sec,
dtrace:::[EN][NO]*
/mixed > 0 && (probename != "tick-1sec" || due)/
{
	printf("Out of order: %d events (greenlets?); times are uncertain.\n", mixed);
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
	trunc(@wait);
	trunc(@on);
	trunc(@elapsed);
}
