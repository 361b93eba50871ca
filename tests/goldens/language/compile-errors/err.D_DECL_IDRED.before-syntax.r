-- @@stderr --
pydtrace: failed to compile script err.D_DECL_IDRED.before-syntax.d: [D_DECL_IDRED] line 3: typedef redeclared: number
