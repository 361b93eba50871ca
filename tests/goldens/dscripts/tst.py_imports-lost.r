    PID    OWN(us)  TOTAL(us) FOUND  MODULE
     42        100        100   yes      lib
     42        900       1000   yes  app
        2 events lost
     42        100        100   yes      again

-- @@stderr --
pydtrace: 2 drops on CPU 0
