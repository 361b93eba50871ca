-- @@stderr --
pydtrace: failed to compile script err.D_PDESC_INVAL.number-0.d: [D_PDESC_INVAL] line 2: invalid probe identifier 0: Unknown probe identifier
