Tracing... Hit Ctrl-C to end.
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
         7   10000007        1  outer                    srv/app.py
  10000000   10000000        2  inner                    srv/app.py

