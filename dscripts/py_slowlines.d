#!/usr/sbin/dtrace -Zs

/*
 * Which lines take long, and when?
 *
 * Each time that a line of Python takes a number of milliseconds or more, without
 * the Python functions that it calls; at the end the lines with the most such time, the
 * longest last.
 *
 * usage: py_slowlines.d [WHERE [ROWS [MILLISECONDS]]]
 * default: everywhere, 20 rows at the end, 10 ms
 *
 * WHERE is a part of the path: a file (app.py), a package (jinja2), folders (/srv/app), or
 * with a ! in front what to leave out ('!site-packages'), and <frozen ...> with it.
 *
 * The script charges time to the current line of the thread's current function.  It
 * keeps line and time of each open call of a function, so that the count of a line
 * continues when the function that it called returns.  It leaves out lines that began
 * before events were lost.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int number[string, string], shown[int];
string place[int];
self int current, open[int], caller[int, int], line[int, int];
self uint64_t last, spent[int, int], began[int, int];
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
	limit = 1000000 * (uint64_t)($3 > 0 ? $3 : 10);
	start = timestamp;
	printf("%10s %7s %10s  %-24s %s\n", "TIME(ms)", "TID", "SPENT(us)", "FILE:LINE", "FUNC");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	loss = timestamp;
	lost = probename == "DROP" ? arg0 : 1;
	printf("%10d %7s %d events lost\n", (timestamp - start) / 1000000, "", lost);
}

python*:::function-entry,
python*:::function-return,
python*:::line
{
	self->spent[self->current, self->open[self->current]] +=
	    self->last != 0 ? timestamp - self->last : 0;
	self->last = timestamp;
	this->f = number[copyinstr(arg0), name];
}

/* A new function: its place, and whether WHERE shows it. */
python*:::function-entry,
python*:::function-return,
python*:::line
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
    shown[this->f]/
{
	printf("%10d %7d %10d  %-18s:%-5d %s\n", (timestamp - start) / 1000000, tid,
	    self->spent[this->f, this->n] / 1000, place[this->f],
	    self->line[this->f, this->n], name);
	@spent[place[this->f], self->line[this->f, this->n], name] =
	    sum(self->spent[this->f, this->n]);
	@times[place[this->f], self->line[this->f, this->n], name] = count();
}

python*:::line
{
	mixed += self->began[this->f, this->n] > loss && self->current != this->f ? 1 : 0;
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
	mixed += self->began[this->f, this->n] > loss && self->current != this->f ? 1 : 0;
	self->current = this->n > 0 ? self->caller[this->f, this->n] : self->current;
	self->caller[this->f, this->n] = 0;
	self->line[this->f, this->n] = 0;
	self->began[this->f, this->n] = 0;
	self->spent[this->f, this->n] = 0;
	self->open[this->f] -= this->n > 0 ? 1 : 0;
}

/* NOW, which pydtrace has beside END: SIGUSR1 asks for the table. */
dtrace:::[EN][NO]*
{
	normalize(@spent, 1000);
	printf("\n%10s %8s  %-24s %s\n", "SPENT(us)", "TIMES", "FILE:LINE", "FUNC");
	printa("%@10d %@8d  %-18s:%-5d %s\n", @spent, @times);
}

dtrace:::[EN][NO]*
/mixed > 0/
{
	printf("Out of order: %d events (greenlets?); times are uncertain.\n", mixed);
}
