-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_ARG.ustack.d: [D_PROTO_ARG] line 2: ustack( ) argument #2 is incompatible with prototype:
	prototype: uint32_t
	 argument: string
