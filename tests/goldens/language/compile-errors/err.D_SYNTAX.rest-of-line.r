-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.rest-of-line.d: [D_SYNTAX] line 4: syntax error near "unheard_of, member) + 2);"
