Tracing... Hit Ctrl-C to end.
REQUEST                          OUTCOME       COUNT  AVERAGE(us)  LONGEST(us)
/                                200               3      2666666      5000000

/, in microseconds:
           value  ------------- Distribution ------------- count    
          262144 |                                         0        
          524288 |@@@@@@@@@@@@@                            1        
         1048576 |@@@@@@@@@@@@@                            1        
         2097152 |                                         0        
         4194304 |@@@@@@@@@@@@@                            1        
         8388608 |                                         0        

