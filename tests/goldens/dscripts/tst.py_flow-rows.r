  TIME(us)     TID  FILE:LINE                FUNC
         0      42  srv/app.py        :1     -> a
         2      42  srv/app.py        :1       -> b
         3      42  srv/app.py        :1       <- b
Cut after 3 rows.

