Tracing... Hit Ctrl-C to end.
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
      1000       1000        1  third                    srv/app.py
      3000       3000        2  inner                    srv/app.py
      4000       6000        2  outer                    srv/app.py
      5000       5000        1  Inner.run                srv/app.py
      5000      10000        1  Outer.run                srv/app.py
     12000      20000        1  main                     srv/app.py
  10000000   10000000        3  down                     srv/app.py

