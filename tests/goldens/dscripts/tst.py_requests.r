Tracing... Hit Ctrl-C to end.
REQUEST                          OUTCOME       COUNT  AVERAGE(us)  LONGEST(us)
/                                304               1          100          100
/report                          500               1         8000         8000
/                                200               2         3000         4000

/, in microseconds:
           value  ------------- Distribution ------------- count    
              32 |                                         0        
              64 |@@@@@@@@@@@@@                            1        
             128 |                                         0        
             256 |                                         0        
             512 |                                         0        
            1024 |@@@@@@@@@@@@@                            1        
            2048 |@@@@@@@@@@@@@                            1        
            4096 |                                         0        

/report, in microseconds:
           value  ------------- Distribution ------------- count    
            2048 |                                         0        
            4096 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
            8192 |                                         0        

