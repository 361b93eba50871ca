-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.pred-paren.d: [D_SYNTAX] line 4: closing ) expected in predicate before /
