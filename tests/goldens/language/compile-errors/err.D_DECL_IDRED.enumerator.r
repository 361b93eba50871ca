-- @@stderr --
pydtrace: failed to compile script err.D_DECL_IDRED.enumerator.d: [D_DECL_IDRED] line 3: identifier redeclared: one
