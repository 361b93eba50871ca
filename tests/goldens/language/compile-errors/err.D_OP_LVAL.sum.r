-- @@stderr --
pydtrace: failed to compile script err.D_OP_LVAL.sum.d: [D_OP_LVAL] line 4: operator = requires modifiable lvalue as an operand
