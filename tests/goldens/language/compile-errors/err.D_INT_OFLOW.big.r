-- @@stderr --
pydtrace: failed to compile script err.D_INT_OFLOW.big.d: [D_INT_OFLOW] line 4: constant 99999999999999999999 results in integer overflow
