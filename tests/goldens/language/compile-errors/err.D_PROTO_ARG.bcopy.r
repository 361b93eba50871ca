-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_ARG.bcopy.d: [D_PROTO_ARG] line 6: bcopy( ) argument #2 is incompatible with prototype:
	prototype: alloca pointer
	 argument: non-alloca pointer
