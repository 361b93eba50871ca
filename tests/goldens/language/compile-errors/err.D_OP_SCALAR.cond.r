-- @@stderr --
pydtrace: failed to compile script err.D_OP_SCALAR.cond.d: [D_OP_SCALAR] line 4: operator ?: expression must be of scalar type
