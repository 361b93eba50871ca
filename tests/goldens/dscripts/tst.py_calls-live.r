Tracing... Hit Ctrl-C to end.
     CALLS  FUNC                             FILE
         1  <module>                         examples/orders.py
         1  main                             examples/orders.py
         3  place                            examples/orders.py
         3  price                            examples/orders.py
         3  store                            examples/orders.py
       600  tax                              examples/orders.py

