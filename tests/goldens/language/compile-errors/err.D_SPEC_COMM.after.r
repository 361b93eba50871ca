-- @@stderr --
pydtrace: failed to compile script err.D_SPEC_COMM.after.d: [D_SPEC_COMM] line 5: speculate( ) may not follow commit( )
