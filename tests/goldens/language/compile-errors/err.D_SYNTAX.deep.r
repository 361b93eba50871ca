-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.deep.d: [D_SYNTAX] line 4: program is nested too deeply
