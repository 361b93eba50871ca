-- @@stderr --
pydtrace: failed to compile script err.D_MACRO_OFLOW.big.d: [D_MACRO_OFLOW] line 4: macro argument $1 constant 99999999999999999999 results in integer overflow
