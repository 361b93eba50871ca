
             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 00                                               .
and

-- @@stderr --
pydtrace: [DTRACEDROP_PRINCIPAL] 2 drops on CPU 0
