-- @@stderr --
pydtrace: failed to compile script err.D_AGG_SPEC.after.d: [D_AGG_SPEC] line 5: aggregating actions may not follow speculate( )
