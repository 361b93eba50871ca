Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:02
  RAISED   LEFT  FILE:LINE                FUNC                 EXCEPTION
       2      0  srv/other.py      :8     run                  ValueError: no
Cut: 1 row of smaller values.
1970 Jan  1 00:00:03
  RAISED   LEFT  FILE:LINE                FUNC                 EXCEPTION
       2      0  srv/app.py        :9     run                  ValueError: no
Incomplete: 3 events were lost.
1970 Jan  1 00:00:03  left 42: srv/other.py:8 ValueError: no
  RAISED   LEFT  FILE:LINE                FUNC                 EXCEPTION
       1      1  srv/other.py      :8     run                  ValueError: no

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
