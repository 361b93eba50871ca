-- @@stderr --
pydtrace: failed to compile script err.D_OP_SCALAR.and.d: [D_OP_SCALAR] line 4: operator && requires operands of scalar type
