TIME                     PID  WHAT      WHERE
1970 Jan  1 00:00:03      42  NEW EXIT  app.py:6 parse
1970 Jan  1 00:00:04      42  EXCEPTION ValueError: negative: -4
1970 Jan  1 00:00:05      42  NEW EXIT  app.py:16 total

FILE                         FUNC                               LINE      EXITS
app.py                       parse                                 6          2
app.py                       parse                                 8          3
app.py                       total                                15          2
app.py                       total                                16          1
other.py                     parse                                 5          1

