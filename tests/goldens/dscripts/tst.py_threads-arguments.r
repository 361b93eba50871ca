Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:03
    PID     TID      CALLS ON-CPU(ms)  MAIN
     42      42          2          0  main thread
Cut: 1 row of smaller values.
1970 Jan  1 00:00:05
    PID     TID      CALLS ON-CPU(ms)  MAIN
1970 Jan  1 00:00:06
    PID     TID      CALLS ON-CPU(ms)  MAIN
     42      42          0       5000  main thread

