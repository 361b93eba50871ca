Tracing... Hit Ctrl-C to end.
     PID  GEN  COLLECTIONS        FOUND    TOTAL(us)  LONGEST(us)
PID 0 N 3XXXX
PID 1 N 1XXXX
PID 2 N 1XXXX
