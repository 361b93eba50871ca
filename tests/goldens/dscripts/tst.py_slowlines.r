  TIME(ms)     TID  SPENT(us)  FILE:LINE                FUNC
        13      42      12000  srv/app.py        :11    main
        57      42      40000  srv/app.py        :4     work
        64      42      11000  srv/app.py        :12    main
        74      42      10000  srv/app.py        :13    main
        99      42      16001  srv/app.py        :30    <module>
       129      42      30000  srv/app.py        :31    <module>
       149      77      20000  srv/lib.py        :7     loop

 SPENT(us)    TIMES  FILE:LINE                FUNC
     10000        1  srv/app.py        :13    main
     11000        1  srv/app.py        :12    main
     12000        1  srv/app.py        :11    main
     16001        1  srv/app.py        :30    <module>
     20000        1  srv/lib.py        :7     loop
     30000        1  srv/app.py        :31    <module>
     40000        1  srv/app.py        :4     work

