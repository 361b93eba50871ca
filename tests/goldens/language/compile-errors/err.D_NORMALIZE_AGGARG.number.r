-- @@stderr --
pydtrace: failed to compile script err.D_NORMALIZE_AGGARG.number.d: [D_NORMALIZE_AGGARG] line 4: normalize( ) argument #1 is incompatible with prototype:
	prototype: aggregation
	 argument: int
