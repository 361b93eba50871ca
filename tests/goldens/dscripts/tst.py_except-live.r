TIME                     PID  WHAT      WHERE
TIME PID NEW EXIT  errors.py:10 parse
TIME PID NEW EXIT  errors.py:17 total
TIME PID EXCEPTION ValueError: negative: -4
TIME PID NEW EXIT  errors.py:8 parse
TIME PID EXCEPTION ValueError: invalid literal for int() with base 10: 'seven'

FILE                         FUNC                               LINE      EXITS
errors.py                    <module>                             29          1
errors.py                    main LINE          1
errors.py                    parse                                 8          1
errors.py                    parse                                10          1
errors.py                    parse                                11          5
errors.py                    total                                17          2
errors.py                    total                                18          2

