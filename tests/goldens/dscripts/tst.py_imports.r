    PID    OWN(us)  TOTAL(us) FOUND  MODULE
     42        300        300   yes      lib.part
     42        350        350   yes  x
     42        600        900   yes    lib
     42         50         50    no    missing
     42       1050       2000   yes  app

   OWN(us)  TOTAL(us)  MODULE
        50         50  missing
       300        300  lib.part
       350        350  x
       600        900  lib
      1050       2000  app

