-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_LEN.clear.d: [D_PROTO_LEN] line 4: clear( ) prototype mismatch: 0 args passed, 1 expected
