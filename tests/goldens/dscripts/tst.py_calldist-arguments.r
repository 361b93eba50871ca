Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:02
Microseconds by function:

run, srv/app.py
           value  ------------- Distribution ------------- count    
          262144 |                                         0        
          524288 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
         1048576 |                                         0        
Cut: 1 row of smaller values.
1970 Jan  1 00:00:03
Microseconds by function:

run, srv/app.py
           value  ------------- Distribution ------------- count    
          131072 |                                         0        
          262144 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
          524288 |                                         0        
Incomplete: 3 events were lost.
Microseconds by function:

run, srv/other.py
           value  ------------- Distribution ------------- count    
           65536 |                                         0        
          131072 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
          262144 |                                         0        

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
