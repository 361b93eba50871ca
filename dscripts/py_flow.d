#!/usr/sbin/dtrace -Zs

/*
 * Which function calls which, in which order?
 *
 * The flow of calls: each entry and return of a Python function in order of time,
 * indented by depth.
 *
 * usage: py_flow.d [WHERE [ROWS]]
 * default: everywhere, without an end
 *
 * WHERE is a part of the path: a file (app.py), a package (jinja2), folders (/srv/app), or
 * with a ! in front what to leave out ('!site-packages'), and <frozen ...> with it.
 *
 * TIME is in microseconds since tracing began.  Each thread has its own depth.  A return
 * goes back to the depth of the last open call of the same function, so a lost event, or
 * another greenlet, does not shift the lines that follow; <~ is a return that is not of the
 * thread's last entry.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int number[string, string], shown[int];
string place[int];
self int depth, current, open[int], at[int, int], caller[int, int];
uint64_t loss, lost;

/* The qualified name, where the interpreter knows it. */
inline string name = arg3 != 0 ? copyinstr(arg3) : copyinstr(arg1);

BEGIN
{
	all = $$1 == "";
	not = substr($$1, 0, 1) == "!";
	where = not ? substr($$1, 1) : $$1;
	where = strjoin("/", substr(where, strlen(where) - 1) == "/" ? where : strjoin(where, "/"));
	rows = $2;
	start = timestamp;
	printf("%10s %7s  %-24s %s\n", "TIME(us)", "TID", "FILE:LINE", "FUNC");
}

/* ERROR, and DROP, which pydtrace has beside it: both cost the script an event. */
dtrace:::[DE]R*
{
	lost = probename == "DROP" ? arg0 : 1;
	printf("%10d %7s  %d events lost\n", (timestamp - start) / 1000, "", lost);
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

python*:::function-entry
/shown[this->f]/
{
	printf("%10d %7d  %-18s:%-5d %*s-> %s\n", (timestamp - start) / 1000, tid,
	    place[this->f], arg2, self->depth * 2, "", name);
	self->open[this->f]++;
	this->n = self->open[this->f];
	self->at[this->f, this->n] = self->depth;
	self->depth++;
	self->caller[this->f, this->n] = self->current;
	self->current = this->f;
	lines++;
}

/* A call that began before tracing returns without an entry. */
python*:::function-return
/shown[this->f]/
{
	this->n = self->open[this->f];
	self->depth = this->n > 0 ? self->at[this->f, this->n] : self->depth;
	printf("%10d %7d  %-18s:%-5d %*s%s %s\n", (timestamp - start) / 1000, tid,
	    place[this->f], arg2, self->depth * 2, "",
	    this->n > 0 && self->current != this->f ? "<~" : "<-", name);
	self->current = this->n > 0 ? self->caller[this->f, this->n] : self->current;
	self->at[this->f, this->n] = 0;
	self->caller[this->f, this->n] = 0;
	self->open[this->f] -= this->n > 0 ? 1 : 0;
	lines++;
}

python*:::function-entry,
python*:::function-return
/rows > 0 && lines >= rows/
{
	printf("Cut after %d rows.\n", lines);
	exit(0);
}
