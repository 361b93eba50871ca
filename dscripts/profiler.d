#!/usr/sbin/dtrace -qs

/*
 * How long is it from line to line, of a program under DTraceProfiler?
 *
 * Wall time by line, in ns.
 * The script charges the time since the last event to the line of the next one,
 * not to the line that spent it.  The last line of a function looks right all the
 * same, because the function's RETURN has that line's number; for the other lines
 * see lineprofile.d.
 */

self uint64_t lasttime;

BEGIN{
    self->lasttime = 0;
}

pythonprobes*:::pythonprobe
/self->lasttime == 0/
{
    self->lasttime = walltimestamp;
}


pythonprobes*:::pythonprobe
/self->lasttime != 0/
{
   @[copyinstr(arg1), copyinstr(arg0)] = sum(walltimestamp - self->lasttime);
   self->lasttime = walltimestamp;
}
