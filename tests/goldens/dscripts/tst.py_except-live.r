TIME                     PID  FIRST OF ITS KIND
TIME PID errors.py:32 KeyError: b
TIME PID errors.py:12 TooSmall: negative: -4
TIME PID errors.py:10 ValueError: invalid literal for int() with base 10: 'seven'

FILE                   LINE FUNC                         RAISED  CLASS
errors.py                10 parse 1  ValueError
errors.py                32 main                              1  KeyError
errors.py                12 parse 2  TooSmall

