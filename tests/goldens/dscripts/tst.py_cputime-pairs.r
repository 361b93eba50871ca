Tracing... Hit Ctrl-C to end.
  WAIT(us) ON-CPU(us) ELAPSED(us)  FUNC                     FILE
       500        500        1000  third                    srv/app.py
      1500       1500        3000  inner                    srv/app.py
      2000       2000        4000  outer                    srv/app.py
      2500       2500        5000  Inner.run                srv/app.py
      2500       2500        5000  Outer.run                srv/app.py
      6000       6000       12000  main                     srv/app.py
   5000000    5000000    10000000  down                     srv/app.py

