Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:02
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
    200000     200000        1  run                      srv/other.py
Cut: 1 row of smaller values.
1970 Jan  1 00:00:03
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
    350000     350000        1  run                      srv/app.py
Incomplete: 3 events were lost.
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
    200000     200000        1  run                      srv/other.py

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
