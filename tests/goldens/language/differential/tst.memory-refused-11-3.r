-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 8, max is 8
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 28: alloca( ) argument #1 is incompatible with prototype:
	prototype: size_t
	 argument: string
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 100, max is 8
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 100, max is 8
