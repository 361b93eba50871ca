Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:10
    PID     TID      CALLS ON-CPU(ms)  MAIN
     42      42         12       5099  main thread
3 events lost

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
