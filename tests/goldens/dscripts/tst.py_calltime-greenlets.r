Tracing... Hit Ctrl-C to end.
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
         0       3000        1  b                        srv/app.py
         0       3000        1  one                      srv/app.py
         0       3000        1  other                    srv/app.py
      3000       3000        1  a                        srv/app.py
Out of order: 2 events (greenlets?); OWN is uncertain.

