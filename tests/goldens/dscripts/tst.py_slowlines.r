  TIME(ms)     TID  SPENT(us)  FILE:LINE                FUNC
        13      42      12000  app.py            :11    main
        57      42      40000  app.py            :4     work
        64      42      11000  app.py            :12    main
        74      42      10000  app.py            :13    main
        99      42      16001  app.py            :30    <module>
       129      42      30000  app.py            :31    <module>
       149      77      20000  lib.py            :7     loop

