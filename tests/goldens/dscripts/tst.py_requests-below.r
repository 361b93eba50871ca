Tracing... Hit Ctrl-C to end.
REQUEST                          OUTCOME       COUNT  AVERAGE(us)  LONGEST(us)
/health                          200               1          500          500

/health, in microseconds:
           value  ------------- Distribution ------------- count    
             128 |                                         0        
             256 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
             512 |                                         0        

