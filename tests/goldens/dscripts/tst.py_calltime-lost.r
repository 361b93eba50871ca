Tracing... Hit Ctrl-C to end.
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
       100        100        1  again                    srv/app.py
       200        200        2  work                     srv/app.py
       300        300        2  down                     srv/app.py
      7500       8000        1  main                     srv/app.py
Out of order: 2 events (greenlets?); OWN is uncertain.

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
