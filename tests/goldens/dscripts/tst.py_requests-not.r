Tracing... Hit Ctrl-C to end.
REQUEST                          OUTCOME       COUNT  AVERAGE(us)  LONGEST(us)
/users                           200               1         2000         2000

/users, in microseconds:
           value  ------------- Distribution ------------- count    
             512 |                                         0        
            1024 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
            2048 |                                         0        

