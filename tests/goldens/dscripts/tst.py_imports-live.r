    PID    OWN(us)  TOTAL(us) FOUND  MODULE
PID SLOW SLOW   yes      slow
PID SLOW SLOW   yes    slow.part
PID FAST SLOW   yes  user
PID FAST FAST    no  slow.missing
   OWN(us)  TOTAL(us)  MODULE
 SLOW SLOW  slow.part
 SLOW SLOW  slow
