-- @@stderr --
pydtrace: failed to compile script err.D_AGG_REDEF.function.d: [D_AGG_REDEF] line 4: aggregation redefined: @a
	 current: @a = sum( )
	previous: @a = count( ) : line 4
