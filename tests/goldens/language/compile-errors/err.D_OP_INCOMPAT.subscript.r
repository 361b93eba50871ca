-- @@stderr --
pydtrace: failed to compile script err.D_OP_INCOMPAT.subscript.d: [D_OP_INCOMPAT] line 6: operands have incompatible types: "int [3]" + "void"
