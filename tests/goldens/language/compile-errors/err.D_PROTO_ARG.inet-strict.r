-- @@stderr --
pydtrace: failed to compile script err.D_PROTO_ARG.inet-strict.d: [D_PROTO_ARG] line 5: inet_ntoa6( ) argument #2 is incompatible with prototype:
	prototype: integer constant
	 argument: int
