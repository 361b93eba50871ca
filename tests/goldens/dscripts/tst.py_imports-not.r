    PID    OWN(us)  TOTAL(us) FOUND  MODULE
     42        500        500    no    jsonx
     42      12500      19000   yes  app

   OWN(us)  TOTAL(us)  MODULE
       500        500  jsonx
     12500      19000  app

