-- @@stderr --
pydtrace: failed to compile script err.D_USTACK_PROTO.three.d: [D_USTACK_PROTO] line 2: ustack( ) prototype mismatch: too many arguments
