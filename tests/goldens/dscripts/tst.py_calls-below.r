Tracing... Hit Ctrl-C to end.
     CALLS  FUNC                             FILE
         3  get                              app/web.py
         4  run                              db/query.py

