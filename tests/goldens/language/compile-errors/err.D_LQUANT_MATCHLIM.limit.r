-- @@stderr --
pydtrace: failed to compile script err.D_LQUANT_MATCHLIM.limit.d: [D_LQUANT_MATCHLIM] line 4: lquantize( ) limit (argument #2) doesn't match previous declaration: expected 10, found 11
