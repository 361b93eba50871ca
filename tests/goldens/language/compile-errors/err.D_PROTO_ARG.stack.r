-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_ARG.stack.d: [D_PROTO_ARG] line 2: stack( ) argument #1 is incompatible with prototype:
	prototype: uint32_t
	 argument: string
