-- @@stderr --
pydtrace: failed to compile script err.D_MACRO_UNUSED.extra.d: [D_MACRO_UNUSED] line 7: extraneous argument 'surplus' ($1 is not referenced)
