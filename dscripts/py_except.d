#!/usr/sbin/dtrace -Zs

/*
 * Which exceptions are raised, where, how often, and which leave the program?
 *
 * A line for each exception that leaves the program, or one of its threads; at the end all
 * exceptions by class and place, with the message of the first, the most frequent last.
 *
 * usage: py_except.d [WHERE [ROWS [SECONDS]]]
 * default: raised everywhere, 20 rows, one table at the end
 *
 * WHERE is a part of the path: a file (app.py), a package (jinja2), folders (/srv/app), or
 * with a ! in front what to leave out ('!site-packages'), and <frozen ...> with it.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int known[string];
string place[string], first[string, string, int];
uint64_t lost;

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
	lost += probename == "DROP" ? arg0 : 1;
}

/* A new file: 1 if WHERE shows it, else 2. */
python*:::exception-raise,
python*:::exception-uncaught
/known[copyinstr(arg2)] == 0/
{
	this->in = index(strjoin("/", strjoin(copyinstr(arg2), "/")), where) >= 0;
	this->frozen = index(copyinstr(arg2), "<frozen ") == 0;
	known[copyinstr(arg2)] = all || (not ? !this->in && !this->frozen : this->in) ? 1 : 2;
	this->dir = basename(dirname(copyinstr(arg2)));
	place[copyinstr(arg2)] = this->dir == "." || this->dir == "/" ? basename(copyinstr(arg2)) :
	    strjoin(this->dir, strjoin("/", basename(copyinstr(arg2))));
}

/* A new class at its place. */
python*:::exception-raise,
python*:::exception-uncaught
/known[copyinstr(arg2)] == 1 && first[copyinstr(arg0), copyinstr(arg2), (int)arg4] == NULL/
{
	first[copyinstr(arg0), copyinstr(arg2), (int)arg4] = strjoin(copyinstr(arg0),
	    copyinstr(arg1) == "" ? "" : strjoin(": ", copyinstr(arg1)));
}

python*:::exception-raise,
python*:::exception-uncaught
/known[copyinstr(arg2)] == 1/
{
	this->left = probename == "exception-uncaught" ? 1 : 0;
	this->first = first[copyinstr(arg0), copyinstr(arg2), (int)arg4];
	@raised[place[copyinstr(arg2)], (int)arg4, copyinstr(arg5), this->first] =
	    sum(1 - this->left);
	@left[place[copyinstr(arg2)], (int)arg4, copyinstr(arg5), this->first] = sum(this->left);
}

python*:::exception-uncaught
/known[copyinstr(arg2)] == 1/
{
	printf("%Y  left %d: %s:%d %s: %s\n", walltimestamp, pid, place[copyinstr(arg2)], (int)arg4,
	    copyinstr(arg0), copyinstr(arg1));
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
	printf("%8s %6s  %-24s %-20s %s\n", "RAISED", "LEFT", "FILE:LINE", "FUNC", "EXCEPTION");
	printa("%@8d %@6d  %-18s:%-5d %-20s %s\n", @raised, @left);
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
	trunc(@raised);
	trunc(@left);
}
