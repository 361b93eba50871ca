-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.behind-description.d: [D_SYNTAX] line 2: syntax error near ";"
