Tracing... Hit Ctrl-C to end.
    WAIT(us)   ON-CPU(us)  ELAPSED(us)  FILE                     FUNC
           0            0            0  app.py                   b
           0            0            0  app.py                   one
           0            0            0  app.py                   other
        1500         1500         3000  app.py                   a

