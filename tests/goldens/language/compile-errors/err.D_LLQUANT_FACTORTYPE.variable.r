-- @@stderr --
pydtrace: failed to compile script err.D_LLQUANT_FACTORTYPE.variable.d: [D_LLQUANT_FACTORTYPE] line 4: llquantize( ) argument #1 must be an integer constant
