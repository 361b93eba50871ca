-- @@stderr --
pydtrace: failed to compile script err.D_PDESC_ZERO.unknown.d: [D_PDESC_ZERO] line 2: probe description no:such:probe:here does not match any probes
