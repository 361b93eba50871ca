-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_OP_WRITE] line 1: operator = can only be applied to a writable variable
pydtrace: failed to compile script /dev/stdin: [D_OP_WRITE] line 1: operator ++ can only be applied to a writable variable
pydtrace: failed to compile script /dev/stdin: [D_OP_WRITE] line 1: operator += can only be applied to a writable variable
pydtrace: failed to compile script /dev/stdin: [D_OP_WRITE] line 1: operator = can only be applied to a writable variable
pydtrace: failed to compile script /dev/stdin: [D_OP_WRITE] line 1: operator = can only be applied to a writable variable
pydtrace: failed to compile script /dev/stdin: [D_OP_WRITE] line 1: operator = can only be applied to a writable variable
pydtrace: failed to compile script /dev/stdin: [D_ADDROF_VAR] line 1: cannot take address of dynamic variable
pydtrace: failed to compile script /dev/stdin: [D_ADDROF_VAR] line 1: cannot take address of dynamic variable
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 1: operator = requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_ADDROF_LVAL] line 1: unacceptable operand for unary & operator
pydtrace: failed to compile script /dev/stdin: [D_OP_WRITE] line 1: operator ++ can only be applied to a writable variable
pydtrace: failed to compile script /dev/stdin: [D_OP_WRITE] line 1: operator = can only be applied to a writable variable
pydtrace: failed to compile script /dev/stdin: [D_XLATE_NOCONV] line 1: translator does not define conversion for member: c
pydtrace: failed to compile script /dev/stdin: [D_XLATE_NOCONV] line 1: translator does not define conversion for member: c
