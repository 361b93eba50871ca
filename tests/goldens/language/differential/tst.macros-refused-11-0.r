-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 7: operands have incompatible types: "string" = "int"
