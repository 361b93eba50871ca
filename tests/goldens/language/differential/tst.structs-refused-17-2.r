-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_DIV_ZERO] line 26: expression contains division by zero
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 26: operands have incompatible types: "unsigned short" = "string"
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 26: operands have incompatible types: "long" = "string"
pydtrace: failed to compile script /dev/stdin: [D_OP_SOU] line 26: operator . cannot be applied to type "struct st2 *"; must be applied to a struct or union
