-- @@stderr --
pydtrace: failed to compile script err.D_OP_INCOMPAT.inline.d: [D_OP_INCOMPAT] line 2: inline i definition uses incompatible types: "int" = "string"
