
   OWN(us)  TOTAL(us)    CALLS  FUNC                     FILE
 FAST FAST        3  price                    examples/orders.py
 FAST FAST      600  tax                      examples/orders.py
 FAST SLOW        1  <module>                 examples/orders.py
 FAST SLOW        1  main                     examples/orders.py
 FAST SLOW        3  place                    examples/orders.py
 SLOW SLOW        3  store                    examples/orders.py
Tracing... Hit Ctrl-C to end.
