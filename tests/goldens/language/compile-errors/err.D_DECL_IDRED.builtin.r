-- @@stderr --
pydtrace: failed to compile script err.D_DECL_IDRED.builtin.d: [D_DECL_IDRED] line 2: built-in identifier redeclared: pid
