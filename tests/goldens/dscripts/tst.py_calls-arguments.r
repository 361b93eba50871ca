Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:02
     CALLS  FUNC                             FILE
         2  run                              srv/other.py
Cut: 1 row of smaller values.
1970 Jan  1 00:00:03
     CALLS  FUNC                             FILE
         2  run                              srv/app.py
Cut: 1 row of smaller values.
Incomplete: 3 events were lost.
     CALLS  FUNC                             FILE
         1  run                              srv/other.py

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
