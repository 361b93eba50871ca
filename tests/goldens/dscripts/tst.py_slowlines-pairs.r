  TIME(ms)     TID  SPENT(us)  FILE:LINE                FUNC
         8      42       5000  srv/app.py        :21    Inner.run
        11      42       5000  srv/app.py        :11    Outer.run
        23      42       2000  srv/app.py        :61    inner
        24      42       2000  srv/app.py        :51    outer
        30      42       1000  srv/app.py        :62    inner
        32      42       2000  srv/app.py        :52    outer
        34      42       1000  srv/app.py        :72    third
        39      42      12000  srv/app.py        :41    main
      6099      42    5000000  srv/app.py        :91    down
      8599      42    2500000  srv/app.py        :91    down
     10099      42    2500000  srv/app.py        :91    down
     24999      42    5000000  srv/app.py        :96    long

 SPENT(us)    TIMES  FILE:LINE                FUNC
      1000        1  srv/app.py        :62    inner
      1000        1  srv/app.py        :72    third
      2000        1  srv/app.py        :51    outer
      2000        1  srv/app.py        :52    outer
      2000        1  srv/app.py        :61    inner
      5000        1  srv/app.py        :11    Outer.run
      5000        1  srv/app.py        :21    Inner.run
     12000        1  srv/app.py        :41    main
   5000000        1  srv/app.py        :96    long
  10000000        3  srv/app.py        :91    down

