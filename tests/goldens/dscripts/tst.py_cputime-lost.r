Tracing... Hit Ctrl-C to end.
    WAIT(us)   ON-CPU(us)  ELAPSED(us)  FILE                     FUNC
          50           50          100  app.py                   again
         100          100          200  app.py                   work
         150          150          300  app.py                   down
        3750         3750         7500  app.py                   main

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
