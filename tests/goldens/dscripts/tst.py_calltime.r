Tracing... Hit Ctrl-C to end.
     OWN(us)    TOTAL(us)    CALLS  FILE                     FUNC
         200          250        2  app.py                   down
         300         1200        1  app.py                   main
         500          500        1  lib.py                   wait
         800         1300        2  app.py                   work

