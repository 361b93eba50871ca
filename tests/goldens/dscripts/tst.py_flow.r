  TIME(us)     TID  FILE:LINE                FUNC
         0      42  srv/app.py        :99    <- early
       100      42  srv/app.py        :10    -> main
       200      42  srv/app.py        :3       -> work
       250      77  srv/app.py        :3     -> work
       300      42  srv/lib.py        :1         -> wait
       800      42  srv/lib.py        :2         <- wait
       850      77  srv/app.py        :4     <- work
       900      42  srv/app.py        :4       <- work
      1000      42  srv/app.py        :6       -> down
      1050      42  srv/app.py        :6         -> down
      1100      42  srv/app.py        :8         <- down
      1200      42  srv/app.py        :8       <- down
      1300      42  srv/app.py        :12    <- main

