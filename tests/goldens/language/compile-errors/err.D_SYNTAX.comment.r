-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.comment.d: [D_SYNTAX] line 4: end-of-file encountered before matching */
