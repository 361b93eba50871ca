-- @@stderr --
pydtrace: failed to compile script err.D_LLQUANT_LMAGVAL.negative.d: [D_LLQUANT_LMAGVAL] line 4: llquantize( ) argument #2 must be an unsigned 16-bit quantity
