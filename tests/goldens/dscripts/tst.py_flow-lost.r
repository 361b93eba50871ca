  TIME(us)     TID  FILE:LINE                FUNC
         0      42  srv/app.py        :1     -> main
      1000      42  srv/app.py        :1       -> work
      1050      42  srv/app.py        :1         -> lost
      1100      42  srv/app.py        :1       <~ work
      2000      42  srv/app.py        :1       <- late
      2500      42  srv/app.py        :1       -> work
      2600      42  srv/app.py        :1       <- work
      3000      42  srv/app.py        :1       -> down
      3100      42  srv/app.py        :1         -> down
      3150      42  srv/app.py        :1           -> lost
      3200      42  srv/app.py        :1         <~ down
      3300      42  srv/app.py        :1       <- down
      8000      42  srv/app.py        :1     <- main
      9000      42  srv/app.py        :1     -> outer
      9100      42  srv/app.py        :1       -> again
      9200          3 events lost
     10000      42  srv/app.py        :1         -> again
     10100      42  srv/app.py        :1         <- again
     10200      42  srv/app.py        :1       <- again
     11000      42  srv/app.py        :1     <- outer

-- @@stderr --
pydtrace: 3 drops on CPU 0
