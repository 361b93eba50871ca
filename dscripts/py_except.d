#!/usr/sbin/dtrace -Zs

/*
 * Exceptions, as far as probes show them.
 *
 * usage: py_except.d [FILE]	only the functions of FILE, as in app.py
 *
 * CPython has no probe for exceptions.  But a function that an exception leaves
 * returns from the line that raised it (function-return carries the line), mostly
 * a line from which the function has not returned before.  So NEW EXIT is a return
 * from a line that is new for a function which has returned from another line: an
 * exception, or the first `return` or `yield` of that line.  The table at the end
 * has all exits.
 *
 * A probe that the program fires itself is exact:
 * probe.dtrace_probe("exception", type(error).__name__, str(error)).
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m
#pragma D option aggsortkey

int seen[string, string, int];
int exits[string, string];

BEGIN
{
	printf("%-20s %7s  %-9s %s\n", "TIME", "PID", "WHAT", "WHERE");
}

python*:::function-return
{
	this->file = basename(copyinstr(arg0));
	this->func = copyinstr(arg1);
	this->new = 0;
}

python*:::function-return
/$$1 == "" || this->file == $$1/
{
	this->new = !seen[this->file, this->func, (int)arg2];
	seen[this->file, this->func, (int)arg2] = 1;
	exits[this->file, this->func] += this->new;
	@exits[this->file, this->func, (int)arg2] = count();
}

python*:::function-return
/this->new && exits[this->file, this->func] > 1/
{
	printf("%-20Y %7d  %-9s %s:%d %s\n", walltimestamp, pid, "NEW EXIT", this->file, arg2,
	    this->func);
}

pythonprobes*:::pythonprobe
/copyinstr(arg0) == "exception"/
{
	printf("%-20Y %7d  %-9s %s: %s\n", walltimestamp, pid, "EXCEPTION", copyinstr(arg1),
	    copyinstr(arg2));
}

END
{
	printf("\n%-28s %-32s %6s %10s\n", "FILE", "FUNC", "LINE", "EXITS");
	printa("%-28s %-32s %6d %@10d\n", @exits);
}
