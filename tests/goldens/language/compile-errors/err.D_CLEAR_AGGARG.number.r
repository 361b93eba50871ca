-- @@stderr --
pydtrace: failed to compile script err.D_CLEAR_AGGARG.number.d: [D_CLEAR_AGGARG] line 4: clear( ) argument #1 is incompatible with prototype:
	prototype: aggregation
	 argument: int
