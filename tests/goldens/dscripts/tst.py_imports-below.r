    PID    OWN(us)  TOTAL(us) FOUND  MODULE
     42       4000       4000   yes      json.decoder
     42       2000       6000   yes    json

   OWN(us)  TOTAL(us)  MODULE
      4000       4000  json.decoder
Cut: 1 row of smaller values.

