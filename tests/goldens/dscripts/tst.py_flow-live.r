  TIME(us)     TID  FILE:LINE                FUNC
 TIME TID  examples/orders.py:1     -> <module>
 TIME TID  examples/orders.py:30      -> main
 TIME TID  examples/orders.py:25        -> place
 TIME TID  examples/orders.py:14          -> price
 TIME TID  examples/orders.py:10            -> tax
 TIME TID  examples/orders.py:11            <- tax
 TIME TID  examples/orders.py:10            -> tax
 TIME TID  examples/orders.py:11            <- tax
 TIME TID  examples/orders.py:18          <- price
 TIME TID  examples/orders.py:21          -> store
 TIME TID  examples/orders.py:22          <- store
 TIME TID  examples/orders.py:27        <- place
 TIME TID  examples/orders.py:32      <- main
 TIME TID  examples/orders.py:35    <- <module>

