Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:00
    PID     TID      CALLS ON-CPU(ms)  MAIN
     42      42          4          2  main thread

