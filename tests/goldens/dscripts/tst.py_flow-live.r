  TIME(us)     TID  FILE:LINE                FUNC
 TIME TID  orders.py         :1     -> <module>
 TIME TID  orders.py         :30      -> main
 TIME TID  orders.py         :25        -> place
 TIME TID  orders.py         :14          -> price
 TIME TID  orders.py         :10            -> tax
 TIME TID  orders.py         :11            <- tax
 TIME TID  orders.py         :10            -> tax
 TIME TID  orders.py         :11            <- tax
 TIME TID  orders.py         :18          <- price
 TIME TID  orders.py         :21          -> store
 TIME TID  orders.py         :22          <- store
 TIME TID  orders.py         :27        <- place
 TIME TID  orders.py         :32      <- main
 TIME TID  orders.py         :35    <- <module>

