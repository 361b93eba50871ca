-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 23: inet_ntop( ) argument #2 is incompatible with prototype:
	prototype: void *
	 argument: char
