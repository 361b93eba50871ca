-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_OP_SOU] line 26: operator . cannot be applied to type "enum e"; must be applied to a struct or union
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 26: operands have incompatible types: "struct st3" + "int"
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 26: operands have incompatible types: "struct st3" = "struct st0"
