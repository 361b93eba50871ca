Tracing... Hit Ctrl-C to end.
REQUEST                          OUTCOME       COUNT  AVERAGE(us)  LONGEST(us)
GET                              200               2         1000         1000

GET, in microseconds:
           value  ------------- Distribution ------------- count    
             256 |                                         0        
             512 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 2        
            1024 |                                         0        

Incomplete: 1 event was lost.
-- @@stderr --
pydtrace: 1 drop on CPU 0
