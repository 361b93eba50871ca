Tracing... Hit Ctrl-C to end.
     CALLS  FUNC                             FILE
         2  get                              app2/web.py
         3  get                              app/web.py
         4  run                              db/query.py
Cut: 3 rows of smaller values.

