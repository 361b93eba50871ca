Tracing... Hit Ctrl-C to end.
    WAIT(us)   ON-CPU(us)  ELAPSED(us)  FILE                     FUNC
           2            5            7  app.py                   outer
     3000000      7000000     10000000  app.py                   inner

