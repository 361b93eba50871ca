  TIME(us)     TID  FILE:LINE                FUNC
         0      42  app.py            :99    <- early
       100      42  app.py            :10    -> main
       200      42  app.py            :3       -> work
       250      77  app.py            :3     -> work
       300      42  lib.py            :1         -> wait
       800      42  lib.py            :2         <- wait
       850      77  app.py            :4     <- work
       900      42  app.py            :4       <- work
      1000      42  app.py            :6       -> down
      1050      42  app.py            :6         -> down
      1100      42  app.py            :8         <- down
      1200      42  app.py            :8       <- down
      1300      42  app.py            :12    <- main

