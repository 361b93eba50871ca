-- @@stderr --
pydtrace: failed to compile script err.D_DECL_ENOFLOW.big.d: [D_DECL_ENOFLOW] line 2: enumerator 'big' value overflows INT_MAX (2147483647)
