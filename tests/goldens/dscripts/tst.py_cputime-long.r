Tracing... Hit Ctrl-C to end.
  WAIT(us) ON-CPU(us) ELAPSED(us)  FUNC                     FILE
         2          5           7  outer                    srv/app.py
   3000000    7000000    10000000  inner                    srv/app.py

