-- @@stderr --
pydtrace: failed to compile script err.D_DECL_USELESS.int.d: [D_DECL_USELESS] line 2: useless declaration
