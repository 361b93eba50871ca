Tracing... Hit Ctrl-C to end.
FILE                         FUNC                                  CALLS
app.py                       main                                      1
lib.py                       work                                      1
app.py                       work                                      3

