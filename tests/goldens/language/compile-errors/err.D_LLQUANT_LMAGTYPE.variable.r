-- @@stderr --
pydtrace: failed to compile script err.D_LLQUANT_LMAGTYPE.variable.d: [D_LLQUANT_LMAGTYPE] line 4: llquantize( ) argument #2 must be an integer constant
