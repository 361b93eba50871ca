#!/usr/sbin/dtrace -qs

/*
 * Which lines take the time, of a program under DTraceProfiler?
 *
 * Wall time by line, charged to the line that spent it: microseconds and hits, the
 * slowest line first.
 *
 * profiler.d charges the time between two events to the line of the second event.
 * This script charges it to the line of the first.  When a function returns, its
 * caller continues in the middle of a line that no event names: rows "after N"
 * have that time, where N is the line that returned.
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
