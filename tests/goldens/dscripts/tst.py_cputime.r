Tracing... Hit Ctrl-C to end.
    WAIT(us)   ON-CPU(us)  ELAPSED(us)  FILE                     FUNC
           0          200          200  app.py                   down
          20          280          300  app.py                   main
         480           20          500  lib.py                   wait
         570          230          800  app.py                   work

