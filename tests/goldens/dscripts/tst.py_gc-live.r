Tracing... Hit Ctrl-C to end.
     PID  GEN  COLLECTIONS        FOUND    TOTAL(us)  LONGEST(us)
PID 0            3          300
PID 1            1          100
PID 2            1          100
