-- @@stderr --
pydtrace: failed to compile script err.D_OP_ARITH.negate.d: [D_OP_ARITH] line 4: operator - requires an operand of arithmetic type
