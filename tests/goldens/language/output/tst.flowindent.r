CPU FUNCTION                                 
  0  -> eval                                                     1
  0   | eval:line                                                2
  0    -> eval                                                   3
  0    <- eval                                                   4
  0  <- eval                                                     5

-- @@stderr --
pydtrace: script 'tst.flowindent.d' matched 3 probes
