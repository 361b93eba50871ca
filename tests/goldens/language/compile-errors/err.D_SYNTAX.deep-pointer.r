-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.deep-pointer.d: [D_SYNTAX] line 2: declarator is nested too deeply
