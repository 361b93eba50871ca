#!/usr/sbin/dtrace -Zs

/*
 * Do calls always take the same time?
 *
 * The times of the calls of each Python function, as distributions: elapsed
 * microseconds, including the functions that it calls; the function with the most time is
 * last.
 *
 * usage: py_calldist.d [WHERE [ROWS [SECONDS]]]
 * default: everywhere, 20 functions, one table at the end
 *
 * WHERE is a part of the path: a file (app.py), a package (jinja2), folders (/srv/app), or
 * with a ! in front what to leave out ('!site-packages'), and <frozen ...> with it.
 *
 * The script pairs a return with the last open call of the same function in the thread: a
 * lost event, or another greenlet, shifts no other pair.  It leaves out calls that began
 * before events were lost.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int number[string, string], shown[int];
string place[int];
self int current, open[int], caller[int, int];
self uint64_t start[int, int];
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
	self->caller[this->f, this->n] = self->current;
	self->current = this->f;
}

python*:::function-return
{
	this->n = self->open[this->f];
	this->start = self->start[this->f, this->n];
	this->paired = this->start > loss;
}

python*:::function-return
/this->paired && shown[this->f]/
{
	@times[name, place[this->f]] = quantize((timestamp - this->start) / 1000);
}

python*:::function-return
/this->n > 0/
{
	mixed += this->paired && self->current != this->f ? 1 : 0;
	self->current = self->caller[this->f, this->n];
	self->caller[this->f, this->n] = 0;
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
	printf("Microseconds by function:\n");
	printa("\n%s, %s%@d", @times);
}

tick-1sec,
dtrace:::[EN][NO]*
/mixed > 0 && (probename != "tick-1sec" || due)/
{
	printf("Out of order: %d events (greenlets?).\n", mixed);
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
	trunc(@times);
}
