Tracing... Hit Ctrl-C to end.
FILE                         FUNC                                  CALLS
lib.py                       work                                      1

