#!/usr/sbin/dtrace -qs

/*
 * Wall time by line of a program that runs under DTraceProfiler, credited to the
 * line that spent it: microseconds and hits, the slowest line first.
 *
 * profiler.d credits the interval between two events to the line that arrives.
 * Here it goes to the line that was there before.  When a function returns, its
 * caller goes on in the middle of a line that no event names: that time stands in
 * rows of its own, "after N", where N is the line that returned.
 */

#pragma D option aggsortrev

self uint64_t since;
self string file;
self string line;

pythonprobes*:::pythonprobe
/self->since != 0/
{
	@spent[self->line, self->file] = sum(timestamp - self->since);
	@hits[self->line, self->file] = count();
}

pythonprobes*:::pythonprobe
{
	self->file = copyinstr(arg0);
	self->line = copyinstr(arg2) == "LINE" ?
	    copyinstr(arg1) : strjoin("after ", copyinstr(arg1));
	self->since = timestamp;
}

END
{
	printf("%12s %8s  %-10s %s\n", "MICROSECONDS", "HITS", "LINE", "FILE");
	normalize(@spent, 1000);
	printa("%@12d %@8d  %-10s %s\n", @spent, @hits);
}
