#!/usr/sbin/dtrace -Zs

/*
 * Which exceptions are raised, where, and how often?
 *
 * usage: py_except.d [FILE]	only those raised in FILE, as in app.py
 *
 * A line for the first of each class at each place, with its message; at the end a table of all.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

int seen[string, string, int];

BEGIN
{
	printf("%-20s %7s  %s\n", "TIME", "PID", "FIRST OF ITS KIND");
}

python*:::exception-raise
/$$1 == "" || basename(copyinstr(arg2)) == $$1/
{
	this->type = copyinstr(arg0);
	this->file = basename(copyinstr(arg2));
	@raised[this->file, (int)arg4, copyinstr(arg5), this->type] = count();
}

python*:::exception-raise
/($$1 == "" || this->file == $$1) && !seen[this->type, this->file, (int)arg4]/
{
	seen[this->type, this->file, (int)arg4] = 1;
	printf("%-20Y %7d  %s:%d %s: %s\n", walltimestamp, pid, this->file, (int)arg4, this->type,
	    copyinstr(arg1));
}

END
{
	printf("\n%-20s %6s %-26s %8s  %s\n", "FILE", "LINE", "FUNC", "RAISED", "CLASS");
	printa("%-20s %6d %-26s %@8d  %s\n", @raised);
}
