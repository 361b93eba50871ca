Tracing... Hit Ctrl-C to end.
TIME left PID: examples/errors.py:12 ValueError: invalid literal for int() with base 10: 'nine'
  RAISED   LEFT  FILE:LINE                FUNC                 EXCEPTION
       1      0  examples/errors.py:34    main                 KeyError: b
       2      0  examples/errors.py:14    parse TooSmall: negative: -4
       2      1  examples/errors.py:12    parse ValueError: invalid literal for int() with base 10: 'seven'

