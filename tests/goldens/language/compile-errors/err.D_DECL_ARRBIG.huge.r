-- @@stderr --
pydtrace: failed to compile script err.D_DECL_ARRBIG.huge.d: [D_DECL_ARRBIG] line 2: array dimension too big
