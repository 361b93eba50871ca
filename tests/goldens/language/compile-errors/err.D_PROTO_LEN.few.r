-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_LEN.few.d: [D_PROTO_LEN] line 4: strjoin( ) prototype mismatch: 1 arg passed, 2 expected
