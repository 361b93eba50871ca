-- @@stderr --
pydtrace: failed to compile script err.D_ACT_SPEC.panic.d: [D_ACT_SPEC] line 5: destructive actions may not follow speculate( )
