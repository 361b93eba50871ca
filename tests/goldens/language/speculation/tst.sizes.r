short

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 01 00 00 00 00 00 00 00                          ........

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 00 00 00 00 00 00 00 00                          ........
ADDRESS = *
                                            (struct pair) {
                                            }
ADDRESS = *
                                            (struct pair) {
                                            }

-- @@stderr --
pydtrace: 1 speculative drop
