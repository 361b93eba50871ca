  TIME(ms)     TID  SPENT(us)  FILE:LINE                FUNC
        34      42      20000  app.py            :6     work
        49      42      20000  app.py            :3     main
        59      42      10000  app.py            :4     main
       104         9 events lost
       169      42      20000  app.py            :8     main
       224      42      10000  app.py            :20    a
       244      42      15000  app.py            :30    b

-- @@stderr --
pydtrace: 9 drops on CPU 0
