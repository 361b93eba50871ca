-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_ARG.aggregating.d: [D_PROTO_ARG] line 4: lltostr( ) argument #1 is incompatible with prototype:
	prototype: int64_t
	 argument: aggregating function
