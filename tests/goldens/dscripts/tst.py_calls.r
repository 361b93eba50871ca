Tracing... Hit Ctrl-C to end.
     CALLS  FUNC                             FILE
         1  main                             srv/app.py
         1  work                             opt/app.py
         1  work                             srv/lib.py
         2  work                             srv/app.py

