-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.known-word.d: [D_SYNTAX] line 5: syntax error near "y"
