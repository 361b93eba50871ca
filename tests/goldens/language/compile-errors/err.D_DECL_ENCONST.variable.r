-- @@stderr --
pydtrace: failed to compile script err.D_DECL_ENCONST.variable.d: [D_DECL_ENCONST] line 2: enumerator 'one' must be assigned to an integral constant expression
