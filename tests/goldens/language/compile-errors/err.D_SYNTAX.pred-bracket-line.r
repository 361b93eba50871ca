-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.pred-bracket-line.d: [D_SYNTAX] line 7: closing ] expected in predicate before /
