
    WAIT(us)   ON-CPU(us)  ELAPSED(us)  FILE                     FUNC
 COMPUTES  orders.py                price
 WAITS  orders.py                store
Tracing... Hit Ctrl-C to end.
