-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_IDENT_UNDEF] line 23: failed to resolve w37: Unknown variable name
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: syntax error near ">"
pydtrace: failed to compile script /dev/stdin: [D_IDENT_UNDEF] line 23: failed to resolve y: Unknown variable name
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 23: inline w45 definition uses incompatible types: "struct in" = "char"
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 24: w5[ ] prototype mismatch: 2 keys passed, 1 expected
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 24: operator = requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_ADDROF_LVAL] line 24: unacceptable operand for unary & operator
