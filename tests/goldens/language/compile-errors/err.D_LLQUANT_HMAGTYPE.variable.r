-- @@stderr --
pydtrace: failed to compile script err.D_LLQUANT_HMAGTYPE.variable.d: [D_LLQUANT_HMAGTYPE] line 4: llquantize( ) argument #3 must be an integer constant
