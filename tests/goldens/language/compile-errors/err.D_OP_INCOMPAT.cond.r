-- @@stderr --
pydtrace: failed to compile script err.D_OP_INCOMPAT.cond.d: [D_OP_INCOMPAT] line 4: operator ?: operands must have compatible types
