-- @@stderr --
pydtrace: failed to compile script err.D_COMM_DREC.aggregation.d: [D_COMM_DREC] line 5: commit( ) may not follow data-recording action(s)
