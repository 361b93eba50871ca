-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.comment-nested.d: [D_SYNTAX] line 2: /* encountered inside a comment
