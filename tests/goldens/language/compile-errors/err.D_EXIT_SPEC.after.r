-- @@stderr --
pydtrace: failed to compile script err.D_EXIT_SPEC.after.d: [D_EXIT_SPEC] line 5: exit( ) may not follow speculate( )
