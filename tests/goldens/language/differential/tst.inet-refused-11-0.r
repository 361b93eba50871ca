-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 23: htons( ) prototype mismatch: 0 args passed, 1 expected
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 23: inet_ntop( ) argument #2 is incompatible with prototype:
	prototype: void *
	 argument: uint64_t
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 23: inet_ntop( ) prototype mismatch: 1 arg passed, 2 expected
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 23: inet_ntop( ) prototype mismatch: 1 arg passed, 2 expected
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 23: inet_ntop( ) argument #2 is incompatible with prototype:
	prototype: void *
	 argument: char
