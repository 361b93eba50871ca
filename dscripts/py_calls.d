#!/usr/sbin/dtrace -Zs

/*
 * How often is each function called?
 *
 * Calls of Python functions; the function with the most is last.
 *
 * usage: py_calls.d [WHERE [ROWS [SECONDS]]]
 * default: everywhere, 20 rows, one table at the end
 *
 * WHERE is a part of the path: a file (app.py), a package (jinja2), folders (/srv/app), or
 * with a ! in front what to leave out ('!site-packages'), and <frozen ...> with it.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int known[string];
string place[string];
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
python*:::function-entry
/known[copyinstr(arg0)] == 0/
{
	this->in = index(strjoin("/", strjoin(copyinstr(arg0), "/")), where) >= 0;
	this->frozen = index(copyinstr(arg0), "<frozen ") == 0;
	known[copyinstr(arg0)] = all || (not ? !this->in && !this->frozen : this->in) ? 1 : 2;
	this->dir = basename(dirname(copyinstr(arg0)));
	place[copyinstr(arg0)] = this->dir == "." || this->dir == "/" ? basename(copyinstr(arg0)) :
	    strjoin(this->dir, strjoin("/", basename(copyinstr(arg0))));
}

python*:::function-entry
/known[copyinstr(arg0)] == 1/
{
	@calls[arg3 != 0 ? copyinstr(arg3) : copyinstr(arg1), place[copyinstr(arg0)]] = count();
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
	printf("%10s  %-32s %s\n", "CALLS", "FUNC", "FILE");
	printa("%@10d  %-32s %s\n", @calls);
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
	trunc(@calls);
}
