-- @@stderr --
pydtrace: failed to compile script err.D_COMM_COMM.twice.d: [D_COMM_COMM] line 5: commit( ) may not follow commit( )
