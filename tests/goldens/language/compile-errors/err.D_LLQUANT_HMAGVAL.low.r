-- @@stderr --
pydtrace: failed to compile script err.D_LLQUANT_HMAGVAL.low.d: [D_LLQUANT_HMAGVAL] line 4: llquantize( ) argument #3 (high magnitude) must be at least argument #2 (low magnitude)
