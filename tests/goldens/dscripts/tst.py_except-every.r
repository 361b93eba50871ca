Tracing... Hit Ctrl-C to end.
1970 Jan  1 00:00:01  left 42: shop/app.py:8 ValueError: negative: -5
1970 Jan  1 00:00:02
  RAISED   LEFT  FILE:LINE                FUNC                 EXCEPTION
       2      1  shop/app.py       :8     Parser.run           ValueError: negative: -4
Incomplete: 3 events were lost.
  RAISED   LEFT  FILE:LINE                FUNC                 EXCEPTION
       1      0  shop/app.py       :8     Parser.run           KeyError

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
