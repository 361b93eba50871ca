Tracing... Hit Ctrl-C to end.
     CALLS  FUNC                             FILE
         9  run                              flask/app.py

