-- @@stderr --
pydtrace: failed to compile script err.D_CAST_INVAL.enum.d: [D_CAST_INVAL] line 4: invalid cast expression: "int" to "enum nosuch"
