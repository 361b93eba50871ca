-- @@stderr --
pydtrace: failed to compile script err.D_PDESC_ZERO.fast.d: [D_PDESC_ZERO] line 2: probe description :::tick-100us does not match any probes
