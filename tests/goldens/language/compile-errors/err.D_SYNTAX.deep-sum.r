-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.deep-sum.d: [D_SYNTAX] line 4: expression is nested too deeply
