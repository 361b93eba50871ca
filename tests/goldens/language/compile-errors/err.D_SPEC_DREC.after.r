-- @@stderr --
pydtrace: failed to compile script err.D_SPEC_DREC.after.d: [D_SPEC_DREC] line 5: speculate( ) may not follow data-recording action(s)
