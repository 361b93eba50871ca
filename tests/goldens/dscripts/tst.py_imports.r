    PID    OWN(us)  TOTAL(us) FOUND  MODULE
     42        300        300   yes      lib.part
     42        350        350   yes  x
     42        600        900   yes    lib
     42         50         50    no    missing
     42       1050       2000   yes  app

