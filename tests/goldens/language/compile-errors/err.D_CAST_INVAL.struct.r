-- @@stderr --
pydtrace: failed to compile script err.D_CAST_INVAL.struct.d: [D_CAST_INVAL] line 5: invalid cast expression: "int" to "struct s"
