    PID    OWN(us)  TOTAL(us) FOUND  MODULE
     42    2500000    2500000   yes    slow
     42    7500000    7500000   yes    slower
     42          7   10000007   yes  app

   OWN(us)  TOTAL(us)  MODULE
         7   10000007  app
   2500000    2500000  slow
   7500000    7500000  slower

