-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_LEN.stack.d: [D_PROTO_LEN] line 2: stack( ) prototype mismatch: 2 args passed, at most 1 expected
