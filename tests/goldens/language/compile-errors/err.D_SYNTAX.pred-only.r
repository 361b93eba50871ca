-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.pred-only.d: [D_SYNTAX] line 3: expected actions { } following probe description and predicate
