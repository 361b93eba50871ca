Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:02
     PID  GEN  COLLECTIONS        FOUND    TOTAL(us)  LONGEST(us)
      42    0            2            2        30000        20000
Cut: 1 row of smaller values.

Pauses of generation 0, in microseconds:
           value  ------------- Distribution ------------- count    
            4096 |                                         0        
            8192 |@@@@@@@@@@@@@@@@@@@@                     1        
           16384 |@@@@@@@@@@@@@@@@@@@@                     1        
           32768 |                                         0        
Cut: 1 row of smaller values.
1970 Jan  1 00:00:03
     PID  GEN  COLLECTIONS        FOUND    TOTAL(us)  LONGEST(us)
      42    2            1            2        40000        40000

Pauses of generation 2, in microseconds:
           value  ------------- Distribution ------------- count    
           16384 |                                         0        
           32768 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
           65536 |                                         0        
Incomplete: 3 events were lost.
     PID  GEN  COLLECTIONS        FOUND    TOTAL(us)  LONGEST(us)
      42    0            1            0         1000         1000

Pauses of generation 0, in microseconds:
           value  ------------- Distribution ------------- count    
             256 |                                         0        
             512 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
            1024 |                                         0        

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
