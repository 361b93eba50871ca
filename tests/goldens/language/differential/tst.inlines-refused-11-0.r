-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 23: inline w31 definition uses incompatible types: "int" = "void"
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 24: operator = requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_DEREF_NONPTR] line 24: cannot dereference non-pointer type
