  TIME(ms)     TID  SPENT(us)  FILE:LINE                FUNC
 TIME TID SPENT  orders.py         :22    store
 TIME TID SPENT  orders.py         :22    store
 TIME TID SPENT  orders.py         :22    store

