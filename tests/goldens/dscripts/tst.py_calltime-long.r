Tracing... Hit Ctrl-C to end.
     OWN(us)    TOTAL(us)    CALLS  FILE                     FUNC
           7     10000007        1  app.py                   outer
    10000000     10000000        2  app.py                   inner

