Tracing... Hit Ctrl-C to end.
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
       200        200        2  down                     srv/app.py
       300       1200        1  main                     srv/app.py
       500        500        1  wait                     srv/lib.py
       800       1300        2  work                     srv/app.py

