Tracing... Hit Ctrl-C to end.
  WAIT(us) ON-CPU(us) ELAPSED(us)  FUNC                     FILE
         0          0           0  b                        srv/app.py
         0          0           0  one                      srv/app.py
         0          0           0  other                    srv/app.py
      1500       1500        3000  a                        srv/app.py
Out of order: 2 events (greenlets?); times are uncertain.

