    PID    OWN(us)  TOTAL(us) FOUND  MODULE
     42        100        100   yes      lib
     42        900       1000   yes  app
        2 events lost
     42        100        100   yes      again

   OWN(us)  TOTAL(us)  MODULE
       100        100  again
       100        100  lib
       900       1000  app
Out of order: 1 events (greenlets?); OWN is uncertain.

Incomplete: 2 events were lost.
-- @@stderr --
pydtrace: 2 drops on CPU 0
