-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_DEREF_NONPTR] line 28: cannot dereference non-pointer type
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 8, max is 8
pydtrace: failed to compile script /dev/stdin: [D_TRACEMEM_SIZE] line 28: tracemem( ) argument #2 must be a non-zero positive integral constant expression
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 28: tracemem( ) prototype mismatch: 1 arg passed, at least 2 expected
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 28: bcopy( ) argument #2 is incompatible with prototype:
	prototype: alloca pointer
	 argument: non-alloca pointer
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 28: operands have incompatible types: "unsigned short *" + "string"
