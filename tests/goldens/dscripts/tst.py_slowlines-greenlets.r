  TIME(ms)     TID  SPENT(us)  FILE:LINE                FUNC
        50      42      20000  srv/app.py        :2     one
        65      42      15000  srv/app.py        :3     one
        90      42      30000  srv/app.py        :7     other
       110      42      20000  srv/app.py        :8     other

 SPENT(us)    TIMES  FILE:LINE                FUNC
     15000        1  srv/app.py        :3     one
     20000        1  srv/app.py        :2     one
     20000        1  srv/app.py        :8     other
     30000        1  srv/app.py        :7     other
Out of order: 2 events (greenlets?); times are uncertain.

