Tracing... Hit Ctrl-C to end.
     OWN(us)    TOTAL(us)    CALLS  FILE                     FUNC
           0         3000        1  app.py                   b
           0         3000        1  app.py                   one
           0         3000        1  app.py                   other
        3000         3000        1  app.py                   a

