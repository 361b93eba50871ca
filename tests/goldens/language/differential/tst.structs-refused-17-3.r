-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_IDENT_UNDEF] line 26: failed to resolve NOSUCH: Unknown variable name
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 26: operands have incompatible types: "struct st1" + "int"
pydtrace: failed to compile script /dev/stdin: [D_OP_PTR] line 26: operator -> must be applied to a pointer
pydtrace: failed to compile script /dev/stdin: [D_OP_SCALAR] line 26: operator ?: expression must be of scalar type
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 26: operands have incompatible types: "struct st0" + "int"
