-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.reserved.d: [D_SYNTAX] line 4: syntax error near "while"
