-- @@stderr --
pydtrace: failed to compile script err.D_PDESC_INVAL.number.d: [D_PDESC_INVAL] line 2: invalid probe identifier 999999: Unknown probe identifier
