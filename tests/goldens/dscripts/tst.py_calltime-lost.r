Tracing... Hit Ctrl-C to end.
     OWN(us)    TOTAL(us)    CALLS  FILE                     FUNC
         100          100        1  app.py                   again
         200          200        2  app.py                   work
         300          400        2  app.py                   down
        7500         8000        1  app.py                   main

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
