-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.function-body.d: [D_SYNTAX] line 4: syntax error near "{"
