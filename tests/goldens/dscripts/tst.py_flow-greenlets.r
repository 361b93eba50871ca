  TIME(us)     TID  FILE:LINE                FUNC
         0      42  srv/app.py        :1     -> one
         0      42  srv/app.py        :1       -> a
      1000      42  srv/app.py        :1         -> other
      1000      42  srv/app.py        :1           -> b
      3000      42  srv/app.py        :1       <~ a
      3000      42  srv/app.py        :1     <- one
      4000      42  srv/app.py        :1           <~ b
      4000      42  srv/app.py        :1         <- other

