
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
 TIME        1  <module>                 dscripts/pairs.py
 TIME        1  Inner                    dscripts/pairs.py
 TIME        1  Outer                    dscripts/pairs.py
 TIME        2  leaf                     dscripts/pairs.py
 TIME        3  task                     dscripts/pairs.py
 TIME        4  down                     dscripts/pairs.py
 TIME        4  inner                    dscripts/pairs.py
 TIME        5  note                     dscripts/pairs.py
 TIME        5  outer                    dscripts/pairs.py
Tracing... Hit Ctrl-C to end.
