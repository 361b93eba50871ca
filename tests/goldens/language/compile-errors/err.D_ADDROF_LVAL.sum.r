-- @@stderr --
pydtrace: failed to compile script err.D_ADDROF_LVAL.sum.d: [D_ADDROF_LVAL] line 4: unacceptable operand for unary & operator
