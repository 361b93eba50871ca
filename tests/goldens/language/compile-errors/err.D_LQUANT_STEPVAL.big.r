-- @@stderr --
pydtrace: failed to compile script err.D_LQUANT_STEPVAL.big.d: [D_LQUANT_STEPVAL] line 4: lquantize( ) argument #3 must be a 16-bit quantity
