-- @@stderr --
pydtrace: failed to compile script err.D_OP_ARITH.times.d: [D_OP_ARITH] line 4: operator * requires operands of arithmetic type
