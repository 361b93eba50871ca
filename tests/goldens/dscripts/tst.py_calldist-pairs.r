Tracing... Hit Ctrl-C to end.
Microseconds by function:

third, srv/app.py
           value  ------------- Distribution ------------- count    
             256 |                                         0        
             512 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
            1024 |                                         0        

inner, srv/app.py
           value  ------------- Distribution ------------- count    
             256 |                                         0        
             512 |@@@@@@@@@@@@@@@@@@@@                     1        
            1024 |@@@@@@@@@@@@@@@@@@@@                     1        
            2048 |                                         0        

outer, srv/app.py
           value  ------------- Distribution ------------- count    
             512 |                                         0        
            1024 |@@@@@@@@@@@@@@@@@@@@                     1        
            2048 |@@@@@@@@@@@@@@@@@@@@                     1        
            4096 |                                         0        

Inner.run, srv/app.py
           value  ------------- Distribution ------------- count    
            2048 |                                         0        
            4096 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
            8192 |                                         0        

Outer.run, srv/app.py
           value  ------------- Distribution ------------- count    
            4096 |                                         0        
            8192 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
           16384 |                                         0        

main, srv/app.py
           value  ------------- Distribution ------------- count    
            8192 |                                         0        
           16384 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
           32768 |                                         0        

down, srv/app.py
           value  ------------- Distribution ------------- count    
         1048576 |                                         0        
         2097152 |@@@@@@@@@@@@@                            1        
         4194304 |@@@@@@@@@@@@@                            1        
         8388608 |@@@@@@@@@@@@@                            1        
        16777216 |                                         0        

