-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.paren.d: [D_SYNTAX] line 5: syntax error near "}"
