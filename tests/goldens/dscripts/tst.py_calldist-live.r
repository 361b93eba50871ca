<module>, examples/orders.py
Microseconds by function:
Tracing... Hit Ctrl-C to end.
main, examples/orders.py
place, examples/orders.py
price, examples/orders.py
store, examples/orders.py
tax, examples/orders.py
