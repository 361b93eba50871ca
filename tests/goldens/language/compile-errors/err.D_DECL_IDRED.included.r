-- @@stderr --
pydtrace: failed to compile script err.D_DECL_IDRED.included.d: [D_DECL_IDRED] "/usr/include/types.h", line 2: typedef redeclared: word_t
