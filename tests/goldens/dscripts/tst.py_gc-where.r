Tracing... Hit Ctrl-C to end.
py_gc.d: a collection has no place: '' instead of '/srv'
     PID  GEN  COLLECTIONS        FOUND    TOTAL(us)  LONGEST(us)

