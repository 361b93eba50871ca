TIME                     PID  FIRST OF ITS KIND
1970 Jan  1 00:00:01      42  app.py:8 ValueError: negative: -4
1970 Jan  1 00:00:03      42  app.py:18 ValueError: no number
1970 Jan  1 00:00:05      42  app.py:8 KeyError: 

FILE                   LINE FUNC                         RAISED  CLASS
app.py                    8 Parser.run                        1  KeyError
app.py                   18 Reader.run                        1  ValueError
app.py                    8 Parser.run                        3  ValueError

Incomplete: 3 events were lost.
-- @@stderr --
pydtrace: 3 drops on CPU 0
