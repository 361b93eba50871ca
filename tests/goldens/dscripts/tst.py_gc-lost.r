Tracing... Hit Ctrl-C to end.
     PID  GEN  COLLECTIONS        FOUND    TOTAL(us)  LONGEST(us)
      42    1            1            7          500          500

Pauses of generation 1, in microseconds:
           value  ------------- Distribution ------------- count    
             128 |                                         0        
             256 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
             512 |                                         0        

Incomplete: 2 events were lost.
-- @@stderr --
pydtrace: 2 drops on CPU 0
