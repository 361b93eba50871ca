-- @@stderr --
pydtrace: failed to compile script err.D_DIV_ZERO.first.d: [D_DIV_ZERO] line 9: expression contains division by zero
