-- @@stderr --
pydtrace: failed to compile script err.D_PDESC_ZERO.unit.d: [D_PDESC_ZERO] line 2: probe description :::tick-1parsec does not match any probes
