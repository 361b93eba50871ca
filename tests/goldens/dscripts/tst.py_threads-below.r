Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:00
    PID     TID      CALLS ON-CPU(ms)  MAIN
     42      42          3          1  main thread
     42      43          0          2  lib.py:b

