#!/usr/sbin/dtrace -qs

/*
 * Wall time by line of a program that runs under DTraceProfiler, in ns.
 *
 * The time since the event before is credited to the line that arrives, not to
 * the line that spent it.  A line that ends its function looks right all the
 * same, because the function's RETURN arrives with that line's number; for the
 * others see lineprofile.d.
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
