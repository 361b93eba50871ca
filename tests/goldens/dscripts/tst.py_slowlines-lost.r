  TIME(ms)     TID  SPENT(us)  FILE:LINE                FUNC
        34      42      20000  srv/app.py        :6     work
        49      42      20000  srv/app.py        :3     main
        59      42      10000  srv/app.py        :4     main
       104         9 events lost
       169      42      20000  srv/app.py        :8     main
       224      42      10000  srv/app.py        :20    a
       244      42      15000  srv/app.py        :30    b

 SPENT(us)    TIMES  FILE:LINE                FUNC
     10000        1  srv/app.py        :4     main
     10000        1  srv/app.py        :20    a
     15000        1  srv/app.py        :30    b
     20000        1  srv/app.py        :3     main
     20000        1  srv/app.py        :6     work
     20000        1  srv/app.py        :8     main
Out of order: 3 events (greenlets?); times are uncertain.

Incomplete: 9 events were lost.
-- @@stderr --
pydtrace: 9 drops on CPU 0
