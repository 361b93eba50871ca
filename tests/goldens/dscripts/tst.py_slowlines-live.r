  TIME(ms)     TID  SPENT(us)  FILE:LINE                FUNC
 TIME TID SPENT  examples/orders.py:22    store
 TIME TID SPENT  examples/orders.py:22    store
 TIME TID SPENT  examples/orders.py:22    store

 SPENT(us)    TIMES  FILE:LINE                FUNC
 SPENT 3  examples/orders.py:22    store

