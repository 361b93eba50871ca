-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.semicolon.d: [D_SYNTAX] line 5: syntax error near "y = 2;"
