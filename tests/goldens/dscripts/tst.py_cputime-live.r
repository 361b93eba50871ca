
  WAIT(us) ON-CPU(us) ELAPSED(us)  FUNC                     FILE
 COMPUTES  price                    examples/orders.py
 WAITS  store                    examples/orders.py
Tracing... Hit Ctrl-C to end.
