-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_LEN.trunc.d: [D_PROTO_LEN] line 5: trunc( ) prototype mismatch: 3 args passed, at most 2 expected
