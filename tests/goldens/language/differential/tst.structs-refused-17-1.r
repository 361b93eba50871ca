-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_OP_SCALAR] line 26: operator ++ requires operand of scalar type
pydtrace: failed to compile script /dev/stdin: [D_CAST_INVAL] line 26: invalid cast expression: "int" to "struct st2"
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 26: operator = requires modifiable lvalue as an operand
