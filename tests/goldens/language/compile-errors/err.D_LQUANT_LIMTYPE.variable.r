-- @@stderr --
pydtrace: failed to compile script err.D_LQUANT_LIMTYPE.variable.d: [D_LQUANT_LIMTYPE] line 4: lquantize( ) argument #2 must be an integer constant
