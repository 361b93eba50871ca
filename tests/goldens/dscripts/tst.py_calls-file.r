Tracing... Hit Ctrl-C to end.
     CALLS  FUNC                             FILE
         1  work                             srv/lib.py

