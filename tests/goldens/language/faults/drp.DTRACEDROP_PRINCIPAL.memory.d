/* What tracemem() and print() read takes its room of bufsize, too. */
#pragma D option quiet
#pragma D option scratchsize=16k
#pragma D option bufsize=4k

struct large { char c[3000]; };

BEGIN { tracemem(alloca(3000), 3000, 1); }
BEGIN { tracemem(alloca(3000), 3000, 2); }
BEGIN { print((struct large *)alloca(3000)); }
BEGIN { trace("and\n"); exit(0); }
