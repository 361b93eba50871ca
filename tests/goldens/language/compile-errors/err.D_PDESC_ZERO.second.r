-- @@stderr --
pydtrace: failed to compile script err.D_PDESC_ZERO.second.d: [D_PDESC_ZERO] line 3: probe description :::no-such-probe does not match any probes
