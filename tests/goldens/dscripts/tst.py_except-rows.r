Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:07  left 42: shop/app.py:8 ValueError: negative: -5
1970 Jan  1 00:00:09  left 44: shop/app.py:40 LookupError: lost
  RAISED   LEFT  FILE:LINE                FUNC                 EXCEPTION
       1      0  shop/app.py       :30    down                 RecursionError: maximum recursion depth exceeded
       3      1  shop/app.py       :8     Parser.run           ValueError: negative: -4
Cut: 3 rows of smaller values.

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
