  TIME(us)     TID  FILE:LINE                FUNC
         0      42  srv/app.py        :1     -> run
      1000      42  srv/other.py      :3       -> run
      2000      42  srv/other.py      :4       <- run
      4000      42  srv/other.py      :3       -> run
      6000      42  srv/other.py      :4       <- run
      7000      42  srv/app.py        :2     <- run

