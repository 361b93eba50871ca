Tracing... Hit Ctrl-C to end.
     CALLS  FUNC                             FILE
         1  Inner.run                        srv/app.py
         1  Outer.run                        srv/app.py
         1  main                             srv/app.py
         1  third                            srv/app.py
         2  inner                            srv/app.py
         2  outer                            srv/app.py
         4  down                             srv/app.py

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
