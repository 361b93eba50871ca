-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_CAST_INVAL] line 26: invalid cast expression: "struct st3" to "int"
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 26: operator = requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_TYPE_MEMBER] line 26: nosuch is not a member of struct st3
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 26: operands have incompatible types: "struct st1" + "int"
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 26: operands have incompatible types: "unsigned char" = "string"
