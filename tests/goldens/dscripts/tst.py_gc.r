Tracing... Hit Ctrl-C to end.
     PID  GEN  COLLECTIONS        FOUND    TOTAL(us)  LONGEST(us)
      42    0            2            3           40           30
      42    1            1           12          100          100
      42    2            1          400         5000         5000
      43    0            1            1           20           20

Pauses of generation 0, in microseconds:
           value  ------------- Distribution ------------- count    
               4 |                                         0        
               8 |@@@@@@@@@@@@@                            1        
              16 |@@@@@@@@@@@@@@@@@@@@@@@@@@@              2        
              32 |                                         0        

Pauses of generation 1, in microseconds:
           value  ------------- Distribution ------------- count    
              32 |                                         0        
              64 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
             128 |                                         0        

Pauses of generation 2, in microseconds:
           value  ------------- Distribution ------------- count    
            2048 |                                         0        
            4096 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
            8192 |                                         0        

