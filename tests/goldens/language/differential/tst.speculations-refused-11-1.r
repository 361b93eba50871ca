-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_COMM_DREC] line 4: commit( ) may not follow data-recording action(s)
pydtrace: failed to compile script /dev/stdin: [D_SPEC_DREC] line 4: speculate( ) may not follow data-recording action(s)
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 4: commit( ) argument #1 is incompatible with prototype:
	prototype: int
	 argument: string
pydtrace: failed to compile script /dev/stdin: [D_AGG_SPEC] line 4: aggregating actions may not follow speculate( )
pydtrace: failed to compile script /dev/stdin: [D_COMM_DREC] line 4: commit( ) may not follow data-recording action(s)
pydtrace: failed to compile script /dev/stdin: [D_EXIT_SPEC] line 4: exit( ) may not follow speculate( )
pydtrace: failed to compile script /dev/stdin: [D_EXIT_SPEC] line 4: exit( ) may not follow speculate( )
pydtrace: failed to compile script /dev/stdin: [D_SPEC_DREC] line 4: speculate( ) may not follow data-recording action(s)
pydtrace: failed to compile script /dev/stdin: [D_AGG_SPEC] line 4: aggregating actions may not follow speculate( )
