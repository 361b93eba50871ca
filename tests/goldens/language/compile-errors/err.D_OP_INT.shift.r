-- @@stderr --
pydtrace: failed to compile script err.D_OP_INT.shift.d: [D_OP_INT] line 4: operator << requires operands of integral type
