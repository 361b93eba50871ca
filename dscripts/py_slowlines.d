#!/usr/sbin/dtrace -Zs

/*
 * Each time that a line of Python takes a number of milliseconds or more, without
 * the Python functions that it calls.
 *
 * usage: py_slowlines.d [MILLISECONDS [FILE]]	default: 10, every file
 *
 * The script charges time to the current line of the thread.  self->line and
 * self->spent are indexed with the depth of the call, so that the count of a line
 * continues when the function that it called returns.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option dynvarsize=16m

self int depth;
self uint64_t since;
self uint64_t spent[int];
self int line[int];

BEGIN
{
	limit = 1000000 * (uint64_t)($1 > 0 ? $1 : 10);
	start = timestamp;
	printf("%10s %7s %10s  %-24s %s\n", "TIME(ms)", "TID", "SPENT(us)", "FILE:LINE", "FUNC");
}

python*:::function-entry,
python*:::function-return,
python*:::line
{
	self->spent[self->depth] += self->since != 0 ? timestamp - self->since : 0;
	self->since = timestamp;
}

python*:::function-return,
python*:::line
/self->line[self->depth] != 0 && self->spent[self->depth] >= limit &&
    ($$2 == "" || basename(copyinstr(arg0)) == $$2)/
{
	printf("%10d %7d %10d  %-18s:%-5d %s\n", (timestamp - start) / 1000000, tid,
	    self->spent[self->depth] / 1000, basename(copyinstr(arg0)), self->line[self->depth],
	    copyinstr(arg1));
}

python*:::line
{
	self->line[self->depth] = (int)arg2;
	self->spent[self->depth] = 0;
}

python*:::function-entry
{
	self->depth++;
	self->line[self->depth] = 0;
	self->spent[self->depth] = 0;
}

/* The depth goes below 0 when tracing began inside a call. */
python*:::function-return
{
	self->line[self->depth] = 0;
	self->spent[self->depth] = 0;
	self->depth--;
}
