1 0

-- @@stderr --
pydtrace: [DTRACEDROP_SPECUNAVAIL] 1 failed speculation (no speculative buffer available)
