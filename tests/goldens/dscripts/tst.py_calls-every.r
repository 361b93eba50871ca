Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:02
     CALLS  FUNC                             FILE
         2  a                                srv/app.py
     CALLS  FUNC                             FILE
         1  a                                srv/app.py
         2  b                                srv/app.py

Incomplete: 4 events were lost.
-- @@stderr --
pydtrace: 4 drops on CPU 0
