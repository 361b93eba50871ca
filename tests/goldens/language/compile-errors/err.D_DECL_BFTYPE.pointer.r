-- @@stderr --
pydtrace: failed to compile script err.D_DECL_BFTYPE.pointer.d: [D_DECL_BFTYPE] line 2: invalid type for bit-field: a
