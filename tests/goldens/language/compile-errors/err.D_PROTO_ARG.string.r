-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_ARG.string.d: [D_PROTO_ARG] line 4: strlen( ) argument #1 is incompatible with prototype:
	prototype: char *
	 argument: int
