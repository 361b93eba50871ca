-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.number-first.d: [D_SYNTAX] line 2: expected predicate and/or actions following probe description
