Tracing... Hit Ctrl-C to end.
  WAIT(us) ON-CPU(us) ELAPSED(us)  FUNC                     FILE
        50         50         100  again                    srv/app.py
       100        100         200  work                     srv/app.py
       150        150         300  down                     srv/app.py
      3750       3750        7500  main                     srv/app.py
Out of order: 2 events (greenlets?); times are uncertain.

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
