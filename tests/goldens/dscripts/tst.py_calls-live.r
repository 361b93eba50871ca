Tracing... Hit Ctrl-C to end.
FILE                         FUNC                                  CALLS
orders.py                    <module>                                  1
orders.py                    main                                      1
orders.py                    place                                     3
orders.py                    price                                     3
orders.py                    store                                     3
orders.py                    tax                                     600

