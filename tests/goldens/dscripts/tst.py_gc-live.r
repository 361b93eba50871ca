Tracing... Hit Ctrl-C to end.
     PID  GEN  COLLECTIONS        FOUND    TOTAL(us)  LONGEST(us)
PID 0            3          30X
PID 1            1          10X
PID 2            1          10X
