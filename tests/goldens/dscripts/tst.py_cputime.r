Tracing... Hit Ctrl-C to end.
  WAIT(us) ON-CPU(us) ELAPSED(us)  FUNC                     FILE
         0        200         200  down                     srv/app.py
        20        280         300  main                     srv/app.py
       480         20         500  wait                     srv/lib.py
       570        230         800  work                     srv/app.py

