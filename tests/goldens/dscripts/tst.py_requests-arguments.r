Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:02
REQUEST                          OUTCOME       COUNT  AVERAGE(us)  LONGEST(us)
/                                200               2        15000        20000
Cut: 1 row of smaller values.

/, in microseconds:
           value  ------------- Distribution ------------- count    
            4096 |                                         0        
            8192 |@@@@@@@@@@@@@@@@@@@@                     1        
           16384 |@@@@@@@@@@@@@@@@@@@@                     1        
           32768 |                                         0        
Cut: 1 row of smaller values.
1970 Jan  1 00:00:03
REQUEST                          OUTCOME       COUNT  AVERAGE(us)  LONGEST(us)
/a                               200               1        40000        40000

/a, in microseconds:
           value  ------------- Distribution ------------- count    
           16384 |                                         0        
           32768 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
           65536 |                                         0        
Incomplete: 3 events were lost.
REQUEST                          OUTCOME       COUNT  AVERAGE(us)  LONGEST(us)
/                                200               1         1000         1000

/, in microseconds:
           value  ------------- Distribution ------------- count    
             256 |                                         0        
             512 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
            1024 |                                         0        

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
