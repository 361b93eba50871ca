    PID    OWN(us)  TOTAL(us) FOUND  MODULE
     42       3000       3000   yes  one
     42          0       3000   yes    two
     42       2000       2000   yes      again
     42       2000       4000   yes    again

   OWN(us)  TOTAL(us)  MODULE
         0       3000  two
      3000       3000  one
      4000       4000  again
Out of order: 2 events (greenlets?); OWN is uncertain.

