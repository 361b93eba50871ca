-- @@stderr --
pydtrace: failed to compile script err.D_STACK_PROTO.two.d: [D_STACK_PROTO] line 2: stack( ) prototype mismatch: too many arguments
