Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:02
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
    500000     500000        1  a                        srv/app.py
1970 Jan  1 00:00:03
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
    600000     600000        1  long                     srv/app.py
Incomplete: 4 events were lost.
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
    100000     100000        1  a                        srv/app.py

Incomplete: 4 events were lost.
-- @@stderr --
pydtrace: 4 drops on CPU 0
