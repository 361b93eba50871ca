-- @@stderr --
pydtrace: failed to compile script err.D_DREC_COMM.after.d: [D_DREC_COMM] line 5: data-recording actions may not follow commit( )
