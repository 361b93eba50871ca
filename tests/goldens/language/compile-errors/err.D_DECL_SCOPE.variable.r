-- @@stderr --
pydtrace: failed to compile script err.D_DECL_SCOPE.variable.d: [D_DECL_SCOPE] line 2: D scoping operator may not be used in a declaration name (`x)
