-- @@stderr --
pydtrace: failed to compile script err.D_TRUNC_AGGARG.number.d: [D_TRUNC_AGGARG] line 4: trunc( ) argument #1 is incompatible with prototype:
	prototype: aggregation
	 argument: int
