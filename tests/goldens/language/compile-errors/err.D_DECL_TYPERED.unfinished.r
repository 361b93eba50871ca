-- @@stderr --
pydtrace: failed to compile script err.D_DECL_TYPERED.unfinished.d: [D_DECL_TYPERED] line 6: type redeclared: struct point
