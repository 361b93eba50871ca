  TIME(us)     TID  FILE:LINE                FUNC
         0      42  srv/app.py        :9     <- early
      1000      42  srv/app.py        :10    -> Outer.run
      3000      42  srv/app.py        :20      -> Inner.run
      8000      42  srv/app.py        :21      <- Inner.run
     11000      42  srv/app.py        :12    <- Outer.run
     19000      42  srv/app.py        :40    -> main
     20000      42  srv/app.py        :50      -> outer
     21000      42  srv/app.py        :60        -> inner
     23000      42  srv/app.py        :61        <- inner
     24000      42  srv/app.py        :51      <- outer
     29000      42  srv/app.py        :61      -> inner
     30000      42  srv/app.py        :61      <- inner
     30000      42  srv/app.py        :51      -> outer
     32000      42  srv/app.py        :53      <- outer
     33000      42  srv/app.py        :71      -> third
     34000      42  srv/app.py        :71      <- third
     35000      42  srv/app.py        :81      <- task
     39000      42  srv/app.py        :45    <- main
     99000      42  srv/app.py        :90    -> down
   1099000      42  srv/app.py        :90      -> down
   6099000      42  srv/app.py        :91      <- down
   6099000      42  srv/app.py        :90      -> down
   8599000      42  srv/app.py        :91      <- down
  10099000      42  srv/app.py        :92    <- down

