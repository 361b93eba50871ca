Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:01
    PID     TID      CALLS ON-CPU(ms)  MAIN
     42      42          2          0  main thread
     42      77          2        400  app.py:worker
4 events lost
1970 Jan  1 00:00:01
    PID     TID      CALLS ON-CPU(ms)  MAIN
     42      77          0        100  app.py:worker
     42      78          1          0  late.py:poll

Incomplete: 4 events were lost.
-- @@stderr --
pydtrace: 4 drops on CPU 0
