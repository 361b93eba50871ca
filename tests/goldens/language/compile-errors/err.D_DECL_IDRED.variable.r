-- @@stderr --
pydtrace: failed to compile script err.D_DECL_IDRED.variable.d: [D_DECL_IDRED] line 3: identifier redeclared: x
	 current: scalar string
	previous: scalar int
