Microseconds by function:
Tracing... Hit Ctrl-C to end.
orders.py, <module>
orders.py, main
orders.py, place
orders.py, price
orders.py, store
orders.py, tax
