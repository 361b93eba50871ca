Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:02
  WAIT(us) ON-CPU(us) ELAPSED(us)  FUNC                     FILE
    190000      10000      200000  run                      srv/other.py
Cut: 1 row of smaller values.
1970 Jan  1 00:00:03
  WAIT(us) ON-CPU(us) ELAPSED(us)  FUNC                     FILE
    330000      20000      350000  run                      srv/app.py
Incomplete: 3 events were lost.
  WAIT(us) ON-CPU(us) ELAPSED(us)  FUNC                     FILE
    190000      10000      200000  run                      srv/other.py

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
