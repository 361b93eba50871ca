
     OWN(us)    TOTAL(us)    CALLS  FILE                     FUNC
 FAST FAST        3  orders.py                price
 FAST FAST      600  orders.py                tax
 FAST SLOW        1  orders.py                <module>
 FAST SLOW        1  orders.py                main
 FAST SLOW        3  orders.py                place
 SLOW SLOW        3  orders.py                store
Tracing... Hit Ctrl-C to end.
